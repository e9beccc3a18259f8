import {
  Level,
  LEVELS,
  PostureTrend,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { DateTime } from 'luxon';
import { LevelChange } from './PostureStore';

/** The ends of the months before now, in UTC, and now, oldest first. */
function samplesOf(now: DateTime, months: number): DateTime[] {
  const ends = Array.from({ length: months }, (_, index) =>
    now.minus({ months: months - index }).endOf('month'),
  );
  return [...ends, now];
}

function countLevels(levels: Iterable<Level>): Record<Level, number> {
  const counts = Object.fromEntries(LEVELS.map(level => [level, 0]));
  for (const level of levels) {
    counts[level] += 1;
  }
  return counts as Record<Level, number>;
}

/**
 * How many interactions stood at which level. The time before anything was
 * assessed is left out: nobody knows, and a zero would be a claim.
 *
 * @param changes - oldest first
 */
export function trendOf(
  changes: readonly LevelChange[],
  options: { now: Date; months: number },
): PostureTrend {
  const now = DateTime.fromJSDate(options.now, { zone: 'utc' });
  const current = new Map<string, Level>();
  const points: PostureTrend['points'] = [];
  let next = 0;
  for (const sample of samplesOf(now, options.months)) {
    const at = sample.toJSDate().toISOString();
    while (next < changes.length && changes[next].at <= at) {
      const { interactionRef, level } = changes[next];
      if (level === 'removed') {
        current.delete(interactionRef);
      } else {
        current.set(interactionRef, level);
      }
      next += 1;
    }
    if (next > 0) {
      points.push({
        at,
        total: current.size,
        levels: countLevels(current.values()),
      });
    }
  }
  return { points };
}
