import { DurationFigure } from './schemas';

const MINUTE = 60 * 1000;

/**
 * How often each duration occurs: whole minutes, rounded up, to a count. Such
 * a table is as exact as its minutes, however many durations there are; two of
 * them add up; and a database can fill it by grouping.
 * @public
 */
export type DurationCounts = Map<number, number>;

/**
 * Counts the time from one moment to another. What is not known, or would end
 * before it began, is not counted.
 */
export function countDuration(
  counts: DurationCounts,
  from: string,
  until: string | undefined,
): void {
  const minutes = Math.ceil(
    (Date.parse(until ?? '') - Date.parse(from)) / MINUTE,
  );
  if (minutes >= 0) {
    counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
}

/** Adds one table of durations to another. */
export function addDurations(to: DurationCounts, more: DurationCounts): void {
  for (const [minutes, count] of more) {
    to.set(minutes, (to.get(minutes) ?? 0) + count);
  }
}

/**
 * Median and 90th percentile of some durations. A percentile is the shortest
 * recorded duration that so many of a hundred do not exceed (the nearest rank,
 * as `percentile_disc` of SQL): always one that really occurred, and of two
 * the shorter is the median.
 * @public
 */
export function durationFigureOf(counts: DurationCounts): DurationFigure {
  const sorted = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) {
    return { status: 'not-recorded' };
  }
  const percentile = (percent: number) => {
    const rank = Math.ceil((percent * total) / 100);
    let passed = 0;
    const found = sorted.find(([, count]) => {
      passed += count;
      return passed >= rank;
    });
    return found![0] / 60;
  };
  return {
    status: 'recorded',
    count: total,
    medianHours: percentile(50),
    percentile90Hours: percentile(90),
    shortestHours: sorted[0][0] / 60,
    longestHours: sorted.at(-1)![0] / 60,
  };
}
