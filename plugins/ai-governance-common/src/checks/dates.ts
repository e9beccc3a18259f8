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
  const oldest = `${Number(asOf.slice(0, 4)) - YEARS_CURRENT}${asOf.slice(4)}`;
  return date < oldest ? 'too old' : 'current';
}
