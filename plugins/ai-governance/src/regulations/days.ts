const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as YYYY-MM-DD; `undefined` for what is none. */
export function readDay(text: string | null | undefined): string | undefined {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return text &&
    DAY.test(text) &&
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().startsWith(text)
    ? text
    : undefined;
}

/** The same day a year later; of 29 February, the day before. */
export function yearAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  const later = Date.UTC(year + 1, month - 1, Math.min(date, last));
  return new Date(later).toISOString().slice(0, 10);
}

/** Today; the backend counts days in UTC, so that is done here too. */
export function todayInUtc(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10);
}
