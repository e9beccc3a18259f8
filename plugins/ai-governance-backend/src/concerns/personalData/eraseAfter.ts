import { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { DateTime } from 'luxon';
import { ConcernRetention } from '../rules/ConcernPolicy';

/**
 * When what is personal about a concern is erased by itself: after the longest
 * time that a rule gives any of its requests. While it is open, and where no
 * rule is about it, it is kept.
 */
export function eraseAfter(
  { ending, erasedAt, requests }: Concern,
  retention: readonly ConcernRetention[],
): string | undefined {
  if (!ending || erasedAt) {
    return undefined;
  }
  const ends = requests.map(({ type }) => {
    const rule = retention.find(
      ({ requests: of }) => of?.includes(type) ?? true,
    );
    return (
      rule &&
      DateTime.fromISO(ending.at, { zone: 'utc' }).plus(rule.keep).toISO()!
    );
  });
  // A request that no rule is about keeps the whole.
  return ends.includes(undefined) ? undefined : ends.sort().at(-1);
}
