import { DurationFigure } from './schemas';

const MINUTE = 60 * 1000;

/**
 * How often each duration occurs: whole minutes, rounded up, to a count. Such
 * a table is as exact as its minutes, however many durations there are.
 */
export type DurationCounts = Map<number, number>;

/** How long some things took, in whole minutes. @public */
export interface DurationMinutes {
  count: number;
  median: number;
  percentile90: number;
  shortest: number;
  longest: number;
}

/**
 * The time from one moment to another in whole minutes, rounded up; nothing if
 * it is not known, or would end before it began.
 * @public
 */
export function minutesBetween(
  from: string,
  until: string | undefined,
): number | undefined {
  const minutes = Math.ceil(
    (Date.parse(until ?? '') - Date.parse(from)) / MINUTE,
  );
  // Less than a minute too early is no time at all.
  return minutes >= 0 ? Math.abs(minutes) : undefined;
}

/** Counts a duration, if it is known. */
export function countDuration(
  counts: DurationCounts,
  minutes: number | undefined,
): void {
  if (minutes !== undefined) {
    counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
}

/** A duration figure of what was measured in minutes. @public */
export function durationFigure(
  measured: DurationMinutes | undefined,
): DurationFigure {
  if (!measured) {
    return { status: 'not-recorded' };
  }
  const { count, median, percentile90, shortest, longest } = measured;
  return {
    status: 'recorded',
    count,
    medianHours: median / 60,
    percentile90Hours: percentile90 / 60,
    shortestHours: shortest / 60,
    longestHours: longest / 60,
  };
}

/**
 * Median and 90th percentile of some durations. A percentile is the shortest
 * recorded duration that so many of a hundred do not exceed (the nearest rank,
 * as `percentile_disc` of SQL): always one that really occurred, and of two
 * the shorter is the median.
 */
export function durationFigureOf(counts: DurationCounts): DurationFigure {
  const sorted = [...counts].sort(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) {
    return durationFigure(undefined);
  }
  const percentile = (percent: number) => {
    const rank = Math.ceil((percent * total) / 100);
    let passed = 0;
    const found = sorted.find(([, count]) => {
      passed += count;
      return passed >= rank;
    });
    return found![0];
  };
  return durationFigure({
    count: total,
    median: percentile(50),
    percentile90: percentile(90),
    shortest: sorted[0][0],
    longest: sorted.at(-1)![0],
  });
}
