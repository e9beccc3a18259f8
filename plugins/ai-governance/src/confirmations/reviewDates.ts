/** The first and the last day until which a confirmation may hold. */
export interface ReviewDates {
  earliest: string;
  latest: string;
}

const DAY_MS = 24 * 3600 * 1000;

/**
 * From tomorrow to a year from today, as YYYY-MM-DD. The backend counts days
 * in UTC, so that is done here too.
 */
export function reviewDates(now: Date = new Date()): ReviewDates {
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + 1);
  if (latest.getUTCMonth() !== now.getUTCMonth()) {
    // A year after 29 February there is none: take the day before.
    latest.setUTCDate(0);
  }
  return {
    earliest: new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10),
    latest: latest.toISOString().slice(0, 10),
  };
}
