import {
  countDuration,
  DurationCounts,
  durationFigureOf,
  minutesBetween,
} from './durations';
import { MonthFigures, MonthlyFigures } from './figures';
import { Month, monthsUntil } from './months';
import { ConcernSummaryRow } from './types';

type MonthlyRow = Pick<
  ConcernSummaryRow,
  'receivedAt' | 'communicatedAt' | 'closedAt' | 'cause'
>;

type MonthCounts = Omit<MonthFigures, 'timeToOutcome'> & {
  timeToOutcome: DurationCounts;
};

function monthOf(
  months: readonly Month[],
  moment: string | undefined,
): string | undefined {
  const at = Date.parse(moment ?? '');
  return months.find(({ from, until }) => at >= from && at < until)?.month;
}

/**
 * Counts concerns over the twelve months up to a moment, one by one. What
 * happened after the running month is left out.
 *
 * @param options.asOf - the moment, in ISO 8601
 * @param options.zone - the time zone in which months begin; UTC if left out
 * @throws InputError if the moment or the zone cannot be read
 */
export function countMonths(
  rows: Iterable<MonthlyRow>,
  options: { asOf: string; zone?: string },
): MonthlyFigures {
  const months = monthsUntil(options.asOf, options.zone ?? 'UTC');
  const start = months[0].from;
  const found = new Map<string, MonthCounts>();
  const countsIn = (month: string): MonthCounts => {
    const counts = found.get(month) ?? {
      opened: 0,
      closed: 0,
      timeToOutcome: new Map(),
      byCause: new Map(),
    };
    found.set(month, counts);
    return counts;
  };
  let openBefore = 0;
  for (const { receivedAt, communicatedAt, closedAt, cause } of rows) {
    const isBefore = Date.parse(receivedAt) < start;
    if (isBefore && !(Date.parse(closedAt ?? '') < start)) {
      openBefore += 1;
    }
    const opened = monthOf(months, receivedAt);
    if (opened) {
      const counts = countsIn(opened);
      counts.opened += 1;
      if (cause !== undefined) {
        counts.byCause.set(cause, (counts.byCause.get(cause) ?? 0) + 1);
      }
    }
    const closed = monthOf(months, closedAt);
    if (closed) {
      countsIn(closed).closed += 1;
    }
    const told = monthOf(months, communicatedAt);
    const minutes = minutesBetween(receivedAt, communicatedAt);
    if (told && minutes !== undefined) {
      countDuration(countsIn(told).timeToOutcome, minutes);
    }
  }
  return {
    openBefore,
    months: new Map(
      [...found].map(([month, counts]) => [
        month,
        { ...counts, timeToOutcome: durationFigureOf(counts.timeToOutcome) },
      ]),
    ),
  };
}
