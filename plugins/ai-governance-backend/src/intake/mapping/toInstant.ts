import { DateTime } from 'luxon';

/** Ten digits or fewer are seconds until the year 2286. */
const SECONDS_DIGITS = 10;

/**
 * Reads a time as senders write it: ISO 8601, RFC 2822, or seconds or
 * milliseconds since 1970. Without a zone it is taken to be UTC.
 * @returns the instant as ISO 8601 in UTC, or undefined if it is none
 */
export function toInstant(written: string): string | undefined {
  if (/^\d{9,13}(?:\.\d+)?$/.test(written)) {
    const [digits] = written.split('.');
    const factor = digits.length > SECONDS_DIGITS ? 1 : 1000;
    return new Date(Math.floor(Number(written) * factor)).toISOString();
  }
  // Less than a day is no date: what is missing would be taken from today.
  if (!/\d{4}/.test(written) || /^\d{1,7}$/.test(written)) {
    return undefined;
  }
  const readings = [
    DateTime.fromISO(written, { zone: 'utc' }),
    DateTime.fromSQL(written, { zone: 'utc' }),
    DateTime.fromRFC2822(written, { zone: 'utc' }),
  ];
  const instant = readings.find(
    reading => reading.isValid && reading.year >= 1970 && reading.year <= 9999,
  );
  return instant?.toISO() ?? undefined;
}
