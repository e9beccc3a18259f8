/** Where a date stands, seen from the date of judgement. */
export type DateJudgement = 'in the future' | 'too old' | 'current';

/** The age, in years, after which a test or assessment no longer counts. */
export const YEARS_CURRENT = 2;

/**
 * Whether what was done on a date still counts. Both dates are calendar dates
 * as YYYY-MM-DD, so their order is that of their letters.
 */
export function judgeDate(date: string, asOf: string): DateJudgement {
  if (date > asOf) {
    return 'in the future';
  }
  return date < yearsBefore(asOf, YEARS_CURRENT) ? 'too old' : 'current';
}

/** The same day a number of years before, both as YYYY-MM-DD. */
export function yearsBefore(asOf: string, years: number): string {
  return `${Number(asOf.slice(0, 4)) - years}${asOf.slice(4)}`;
}
