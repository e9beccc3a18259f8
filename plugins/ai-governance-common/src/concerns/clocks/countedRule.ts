import { Duration } from 'luxon';
import { LawPeriod } from '../../regulations/deadlines/deadlineSchema';
import { ClockRule } from '../schemas/clock';
import { daysIn } from '../../checks/periods';

/** A period in ISO 8601 as one number of one unit. */
export function toLawPeriod(period: string): LawPeriod {
  const parts = Object.entries(Duration.fromISO(period).toObject());
  const [[unit, count]] = parts;
  if (parts.length === 1 && unit === 'hours') {
    return { hours: count };
  }
  if (parts.length === 1 && unit === 'months') {
    return { months: count };
  }
  if (parts.length === 1 && unit === 'years') {
    return { months: count * 12 };
  }
  const days = daysIn(period);
  return Number.isInteger(days) ? { days } : { hours: Math.floor(days * 24) };
}

/** How the time of our own rules is counted. */
export function countedRule(
  period: string,
  options: { pauses?: boolean } = {},
): ClockRule {
  return {
    side: 'after',
    period: toLawPeriod(period),
    startRule: 'day-after',
    roll: 'none',
    pause: options.pauses
      ? { condition: 'While we wait for the customer.' }
      : undefined,
  };
}
