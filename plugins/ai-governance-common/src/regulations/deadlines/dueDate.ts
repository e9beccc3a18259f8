import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import {
  Calendar,
  knowsHolidays,
  plusBusinessDays,
  rollForward,
} from './calendar';
import { countedPeriod } from './countedPeriod';
import { Deadline, LawPeriod } from './deadlineSchema';

type Rule = Pick<Deadline, 'side' | 'period' | 'startRule' | 'roll'> &
  Partial<Pick<Deadline, 'extension' | 'pause'>>;

/**
 * What a due date is computed from.
 * @public
 */
export interface DueDateInput {
  deadline: Rule;
  /** The event: a date as YYYY-MM-DD, or a moment in ISO 8601. */
  event: string;
  calendar: Calendar;
  /** Whether the extension was taken. */
  extended?: boolean;
  /**
   * When we waited for the customer, from the day of asking to the day of the
   * answer. It counts only where the law lets the clock stand still.
   */
  pauses?: readonly { from: string; until: string }[];
}

/**
 * When something is due.
 * @public
 */
export interface DueDate {
  /** The last day, as YYYY-MM-DD in the calendar's zone. */
  dueOn: string;
  /** The last moment, in ISO 8601 and UTC. */
  dueAt: string;
  /**
   * Whether business days were counted without knowing the holidays. The true
   * day is then the same or further away from the event.
   */
  holidaysUnknown: boolean;
}

function readMoment(text: string, zone: string): DateTime {
  const moment = DateTime.fromISO(text, { zone });
  if (!moment.isValid) {
    throw new InputError(
      `Neither a date nor a moment in ISO 8601: ${JSON.stringify(text)}`,
    );
  }
  return moment;
}

/** The end of a period, counted from a day; backwards if that is the sign. */
function shift(
  from: DateTime,
  period: LawPeriod,
  calendar: Calendar,
  sign: 1 | -1,
): DateTime {
  const { businessDays, ...plain } = period;
  if (businessDays) {
    return plusBusinessDays(from, sign * businessDays, calendar);
  }
  // Luxon ends shorter months on their last day, as the laws do.
  return sign === 1 ? from.plus(plain) : from.minus(plain);
}

/** Two periods of one unit in one, so that months are not cut short twice. */
function sum(period: LawPeriod, extra: LawPeriod | undefined): LawPeriod[] {
  const [[unit, count]] = Object.entries(period);
  const more = extra?.[unit as keyof LawPeriod];
  if (more) {
    return [{ [unit]: count + more }];
  }
  return extra ? [period, extra] : [period];
}

function daysPaused({ deadline, calendar, pauses }: DueDateInput): number {
  if (!deadline.pause) {
    return 0;
  }
  return (pauses ?? []).reduce((total, { from, until }) => {
    const start = readMoment(from, calendar.zone).startOf('day');
    const end = readMoment(until, calendar.zone).startOf('day');
    return total + Math.max(0, Math.round(end.diff(start, 'days').days));
  }, 0);
}

/**
 * When something is due; `undefined` where the law gives no fixed time, such
 * as "without undue delay". Counted by the calendar, in its time zone.
 *
 * @throws InputError if a date cannot be read
 * @public
 */
export function computeDueDate(input: DueDateInput): DueDate | undefined {
  const { deadline, calendar, extended } = input;
  const moment = readMoment(input.event, calendar.zone);
  const { side, period, extension, roll } = deadline;
  if (!period && side !== 'at') {
    return undefined;
  }
  const sign = side === 'before' ? -1 : 1;
  const extra = extended ? extension?.by : undefined;
  const [base, ...more] = period ? sum(period, extra) : [];
  const periods = base
    ? [countedPeriod(base, deadline.startRule), ...more]
    : [];
  const isExact = periods.some(({ hours }) => hours !== undefined);
  const start = isExact ? moment : moment.startOf('day');
  const counted = periods
    .reduce((from, each) => shift(from, each, calendar, sign), start)
    .plus({ days: daysPaused(input) });
  const isRolled = roll === 'next-business-day' && side !== 'before';
  const due = isRolled ? rollForward(counted, calendar) : counted;
  const [first, last] = due < start ? [due, start] : [start, due];
  const countsBusinessDays =
    isRolled || periods.some(({ businessDays }) => businessDays !== undefined);
  return {
    dueOn: due.toISODate()!,
    dueAt: (isExact ? due : due.endOf('day')).toUTC().toISO()!,
    holidaysUnknown:
      countsBusinessDays && !knowsHolidays(calendar, first, last),
  };
}
