import { durationFigureOf } from './durations';
import { monthsUntil } from './months';
import { MonthCounts, MonthsTally, tallyMonths } from './monthTally';
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

function figuresOf(counts: MonthCounts | undefined) {
  const figure = durationFigureOf(counts?.timeToOutcome ?? new Map());
  const opened = counts?.opened ?? 0;
  const byCause = [...(counts?.byCause ?? [])]
    .filter(([, count]) => count > 0)
    .map(([cause, count]) => ({ cause, opened: count }))
    .sort(
      (one, other) =>
        other.opened - one.opened || (one.cause < other.cause ? -1 : 1),
    );
  return {
    opened,
    closed: counts?.closed ?? 0,
    medianDaysToOutcome:
      figure.status === 'recorded'
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
 * The figures of a tally, month by month, the oldest first.
 *
 * @throws InputError if the moment or the zone cannot be read
 * @public
 */
export function monthsOfTally(
  tally: MonthsTally,
  options: ConcernMonthsOptions,
): ConcernMonth[] {
  const { asOf, zone = 'UTC', recordedSince } = options;
  const since = Date.parse(recordedSince ?? '');
  let openAtEnd = tally.openBefore;
  let hasBegun = openAtEnd > 0;
  return monthsUntil(asOf, zone).map(({ month, until }) => {
    const counts = tally.months.get(month);
    hasBegun ||= since < until || counts !== undefined;
    if (!hasBegun) {
      return { status: 'not-recorded', month };
    }
    const figures = figuresOf(counts);
    openAtEnd += figures.opened - figures.closed;
    return {
      status: 'recorded',
      month,
      partial: until > Date.parse(asOf),
      openAtEnd,
      ...figures,
    };
  });
}

/**
 * What concerns come to over the twelve months up to a moment, the oldest
 * first.
 *
 * @throws InputError if the moment or the zone cannot be read
 * @public
 */
export function concernMonths(
  rows: Iterable<ConcernSummaryRow>,
  options: ConcernMonthsOptions,
): ConcernMonth[] {
  return monthsOfTally(tallyMonths(rows, options), options);
}
