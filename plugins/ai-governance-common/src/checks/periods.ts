import { Duration } from 'luxon';

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Declarations share few periods, and these are compared again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 1000;

/**
 * How many days a period lasts at most for our comparisons: a month counts as
 * 30 days and a year as 365. So 30 days are within one month, as they are in
 * eleven months of twelve, and 31 days are not. Due dates of real requests are
 * counted by the calendar instead.
 *
 * @param period - an ISO 8601 duration, such as `P30D`
 */
export function daysIn(period: string): number {
  const days = known.get(period) ?? count(period);
  if (known.size < MOST_KNOWN) {
    known.set(period, days);
  }
  return days;
}

function count(period: string): number {
  const duration = Duration.fromISO(period);
  // What the schema allows and luxon cannot read has more than 20 digits.
  return duration.isValid ? duration.toMillis() / MILLISECONDS_A_DAY : Infinity;
}

/** Whether a period is longer than another; both in ISO 8601. */
export function isLonger(period: string, than: string): boolean {
  return daysIn(period) > daysIn(than);
}

/** A period as people say it: `30 days`, `1 month`, `1 day 12 hours`. */
export function periodInWords(period: string): string {
  const parts = Object.entries(Duration.fromISO(period).toObject());
  return parts.length === 0
    ? period
    : parts
        .map(
          ([unit, number]) =>
            `${number} ${number === 1 ? unit.slice(0, -1) : unit}`,
        )
        .join(' ');
}
