import {
  Concern,
  ConcernRequest,
  runsOutAt,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** A clock that runs or has run out, in SQL: what is late is counted by it. */
export interface ClockRow {
  concern_number: number | string;
  /** Of the request. */
  type: ConcernRequest['type'];
  due_at: string;
}

/** The rows of a concern's clocks, but for its number. */
export function toClockRows({
  requests,
}: Pick<Concern, 'requests'>): Omit<ClockRow, 'concern_number'>[] {
  return requests.flatMap(({ type, clocks }) =>
    clocks.flatMap(clock => {
      const end = runsOutAt(clock);
      return end === undefined ? [] : [{ type, due_at: end }];
    }),
  );
}
