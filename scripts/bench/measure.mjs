const RUNS = 5;

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

async function time(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Times a subject beside its baseline: one warm-up of each, then five runs in
 * turn, so that what slows the machine slows both.
 */
export async function compare({ name, budget, subject, baseline }) {
  await subject();
  await baseline();
  const subjectMs = [];
  const baselineMs = [];
  for (let run = 0; run < RUNS; run += 1) {
    subjectMs.push(await time(subject));
    baselineMs.push(await time(baseline));
  }
  const ratio = median(subjectMs) / median(baselineMs);
  return {
    name,
    subjectMs: median(subjectMs),
    baselineMs: median(baselineMs),
    ratio,
    budget,
    met: ratio <= budget,
  };
}
