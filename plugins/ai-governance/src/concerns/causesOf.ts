import type { ConcernMonth } from '@ai-governance/backstage-plugin-ai-governance-common';

/** The causes of all months together, the most frequent first. */
export function causesOf(months: readonly ConcernMonth[]): {
  causes: { cause: string; count: number }[];
  notRecorded: number;
} {
  const counts = new Map<string, number>();
  let notRecorded = 0;
  for (const month of months) {
    if (month.status === 'recorded') {
      notRecorded += month.causeNotRecorded;
      for (const { cause, opened } of month.byCause) {
        counts.set(cause, (counts.get(cause) ?? 0) + opened);
      }
    }
  }
  return {
    causes: [...counts]
      .map(([cause, count]) => ({ cause, count }))
      .sort((one, other) => other.count - one.count),
    notRecorded,
  };
}
