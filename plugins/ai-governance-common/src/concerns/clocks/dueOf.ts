import { Calendar } from '../../regulations/deadlines/calendar';
import { computeDueDate } from '../../regulations/deadlines/dueDate';
import { ConcernClock } from '../schemas/clock';
import { Concern } from '../schemas/concern';

/** What a due date is computed from. */
export type ClockInputs = Pick<
  ConcernClock,
  'rule' | 'startedAt' | 'calendar'
> & { extended?: ConcernClock['extended'] };

/**
 * When a clock ends. It hangs on nothing but the inputs that the clock keeps,
 * the calendar, and the times in which we waited for the customer.
 */
export function dueOf(
  { rule, startedAt, calendar, extended }: ClockInputs,
  waits: Concern['waits'],
  calendarOf: (jurisdiction: string) => Calendar,
): Pick<ConcernClock, 'dueAt' | 'holidaysUnknown'> {
  const due =
    startedAt === undefined
      ? undefined
      : computeDueDate({
          deadline: rule,
          event: startedAt,
          calendar: calendarOf(calendar),
          extended: extended !== undefined,
          pauses: waits.flatMap(({ from, until }) =>
            until === undefined || from < startedAt ? [] : [{ from, until }],
          ),
        });
  return {
    dueAt: due?.dueAt,
    holidaysUnknown: due?.holidaysUnknown ?? false,
  };
}
