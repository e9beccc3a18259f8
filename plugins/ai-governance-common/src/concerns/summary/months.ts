import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';

/** Over how many months concerns are shown. @public */
export const SUMMARY_MONTHS = 12;

/** One month of a series; moments in milliseconds since 1970. @public */
export interface Month {
  /** As YYYY-MM. */
  month: string;
  from: number;
  /** The first moment after it. */
  until: number;
}

/**
 * The last twelve months, the running one among them, the oldest first.
 *
 * @param asOf - the moment that is looked at, in ISO 8601
 * @param zone - the time zone in which months begin
 * @throws InputError if the moment or the zone cannot be read
 * @public
 */
export function monthsUntil(asOf: string, zone: string): Month[] {
  const now = DateTime.fromISO(asOf, { zone });
  if (!now.isValid) {
    throw new InputError(`Not a moment: ${JSON.stringify(asOf)} in ${zone}`);
  }
  const first = now.startOf('month').minus({ months: SUMMARY_MONTHS - 1 });
  return Array.from({ length: SUMMARY_MONTHS }, (_, index) => {
    const from = first.plus({ months: index });
    return {
      month: from.toFormat('yyyy-MM'),
      from: from.toMillis(),
      until: from.plus({ months: 1 }).toMillis(),
    };
  });
}
