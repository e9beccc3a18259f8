import { SummaryClock } from './types';

const DAY = 24 * 60 * 60 * 1000;
const UNCOUNTED: readonly string[] = ['waiting', 'without-fixed-time', 'ended'];

/** Within how many days something is due soon. @public */
export const DUE_SOON_DAYS = 7;

/**
 * Where a clock stands: met in time, met too late or ended after it had run
 * out (`missed`), run out and not met (`overdue`), to be met within seven days
 * (`due-soon`) or later (`running`), or of no account.
 */
export type ClockStanding =
  | 'in-time'
  | 'missed'
  | 'overdue'
  | 'due-soon'
  | 'running'
  | 'uncounted';

/**
 * Where a clock stands at a moment. The last moment itself is in time; a
 * paused clock does not run out.
 */
export function standingOf(clock: SummaryClock, asOf: number): ClockStanding {
  const { state, dueAt, metAt, breachedAt } = clock;
  if (UNCOUNTED.includes(state) || dueAt === undefined) {
    return breachedAt === undefined ? 'uncounted' : 'missed';
  }
  const due = Date.parse(dueAt);
  if (metAt !== undefined) {
    return Date.parse(metAt) <= due ? 'in-time' : 'missed';
  }
  if (state === 'paused') {
    return 'running';
  }
  if (due < asOf) {
    return 'overdue';
  }
  return due <= asOf + DUE_SOON_DAYS * DAY ? 'due-soon' : 'running';
}
