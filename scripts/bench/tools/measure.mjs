import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Collects what nobody needs any more. */
export const collectGarbage = runInNewContext('gc');

/** The smallest value that so many of a hundred do not exceed. */
export function percentile(values, percent) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}

/** The value in the middle. */
export function median(values) {
  return percentile(values, 50);
}

async function time(work) {
  // Nobody pays for what the one before has left behind.
  collectGarbage();
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Times pieces of work beside each other: one warm-up of each, then all of them
 * in turn, so that what slows the machine slows all.
 *
 * @param works - by name, what to time
 * @returns by name, the median in milliseconds
 */
export async function timeInTurn({ runs, works }) {
  const times = Object.entries(works).map(([name, work]) => ({
    name,
    work,
    taken: [],
  }));
  for (const { work } of times) {
    await work();
  }
  for (let run = 0; run < runs; run += 1) {
    for (const { work, taken } of times) {
      taken.push(await time(work));
    }
  }
  return Object.fromEntries(
    times.map(({ name, taken }) => [name, median(taken)]),
  );
}

/** Holds what was measured to be what was meant; a slip makes a line worthless. */
export function expectSame(what, found, wanted) {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(
      `${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(
        wanted,
      )}`,
    );
  }
}
