const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/** A moment as people say it: `5 minutes ago`, `yesterday`. */
export function relativeMoment(
  at: string,
  language: string,
  now: number = Date.now(),
): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const seconds = (Date.parse(at) - now) / 1000;
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) {
      return format.format(Math.trunc(seconds / length), unit);
    }
  }
  return format.format(0, 'second');
}

/** A moment in full, in the reader's time zone. */
export function exactMoment(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(at));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a moment, or a date as written in a declaration. */
export function dayOf(at: string, language: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        // A date is the same day everywhere; a moment is not.
        timeZone: DATE.test(at) ? 'UTC' : undefined,
      }).format(date);
}

/** The month of a moment in UTC, as short as an axis wants it. */
export function monthOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(at));
}
