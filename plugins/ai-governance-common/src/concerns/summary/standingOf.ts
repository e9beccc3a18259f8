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
 * What became of a clock that is over: it was met in time, or missed; nothing
 * while it may still be met, or if it is of no account.
 * @public
 */
export function settledStanding(
  clock: SummaryClock,
): 'in-time' | 'missed' | undefined {
  const { state, dueAt, metAt, breachedAt } = clock;
  if (UNCOUNTED.includes(state) || dueAt === undefined) {
    return breachedAt === undefined ? undefined : 'missed';
  }
  if (metAt === undefined) {
    return undefined;
  }
  return Date.parse(metAt) <= Date.parse(dueAt) ? 'in-time' : 'missed';
}

/**
 * When a clock runs out, or ran out, if it is not met before; nothing if it is
 * over, stands still or has no end.
 * @public
 */
export function runsOutAt(clock: SummaryClock): string | undefined {
  const { state, dueAt, metAt } = clock;
  const isRunning =
    !UNCOUNTED.includes(state) && state !== 'paused' && metAt === undefined;
  return isRunning ? dueAt : undefined;
}

/**
 * Where a clock stands at a moment. The last moment itself is in time; a
 * paused clock does not run out.
 */
export function standingOf(clock: SummaryClock, asOf: number): ClockStanding {
  const settled = settledStanding(clock);
  if (settled) {
    return settled;
  }
  if (UNCOUNTED.includes(clock.state) || clock.dueAt === undefined) {
    return 'uncounted';
  }
  const end = Date.parse(runsOutAt(clock) ?? '');
  if (end < asOf) {
    return 'overdue';
  }
  return end <= asOf + DUE_SOON_DAYS * DAY ? 'due-soon' : 'running';
}
