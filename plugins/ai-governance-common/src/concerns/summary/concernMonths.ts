import { countMonths } from './countMonths';
import { MonthFigures, MonthlyFigures } from './figures';
import { monthsUntil } from './months';
import { ConcernMonth } from './schemas';
import { ConcernSummaryRow } from './types';

const HOURS_A_DAY = 24;

/** How concerns are looked at month by month. @public */
export interface ConcernMonthsOptions {
  /** The moment that is looked at, in ISO 8601. */
  asOf: string;
  /** The time zone in which months begin; UTC if left out. */
  zone?: string;
  /**
   * Since when concerns have been recorded, in ISO 8601; since the first that
   * is known, if left out. Months that ended before are not recorded.
   */
  recordedSince?: string;
}

function valuesOf(counts: MonthFigures | undefined) {
  const figure = counts?.timeToOutcome;
  const opened = counts?.opened ?? 0;
  const byCause = [...(counts?.byCause ?? [])]
    .map(([cause, count]) => ({ cause, opened: count }))
    .sort(
      (one, other) =>
        other.opened - one.opened || (one.cause < other.cause ? -1 : 1),
    );
  return {
    opened,
    closed: counts?.closed ?? 0,
    medianDaysToOutcome:
      figure?.status === 'recorded'
        ? figure.medianHours / HOURS_A_DAY
        : undefined,
    byCause,
    causeNotRecorded: byCause.reduce(
      (rest, each) => rest - each.opened,
      opened,
    ),
  };
}

/**
 * What some figures come to month by month, the oldest first.
 *
 * @throws InputError if the moment or the zone cannot be read
 * @public
 */
export function monthsOfFigures(
  figures: MonthlyFigures,
  options: ConcernMonthsOptions,
): ConcernMonth[] {
  const { asOf, zone = 'UTC', recordedSince } = options;
  const since = Date.parse(recordedSince ?? '');
  let openAtEnd = figures.openBefore;
  let hasBegun = openAtEnd > 0;
  return monthsUntil(asOf, zone).map(({ month, until }) => {
    const counts = figures.months.get(month);
    hasBegun ||= since < until || counts !== undefined;
    if (!hasBegun) {
      return { status: 'not-recorded', month };
    }
    const values = valuesOf(counts);
    openAtEnd += values.opened - values.closed;
    return {
      status: 'recorded',
      month,
      partial: until > Date.parse(asOf),
      openAtEnd,
      ...values,
    };
  });
}

/**
 * What concerns come to over the twelve months up to a moment, the oldest
 * first. It counts one by one: what a database counts must come out the same.
 *
 * @throws InputError if the moment or the zone cannot be read
 * @public
 */
export function concernMonths(
  rows: Iterable<ConcernSummaryRow>,
  options: ConcernMonthsOptions,
): ConcernMonth[] {
  return monthsOfFigures(countMonths(rows, options), options);
}
