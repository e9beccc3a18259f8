import { addDurations, countDuration, DurationCounts } from './durations';
import { Month, monthsUntil } from './months';
import { ConcernSummaryRow } from './types';

/** What is counted of the concerns of one month. @public */
export interface MonthCounts {
  opened: number;
  closed: number;
  timeToOutcome: DurationCounts;
  /** How many were received, by cause; those without one are left out. */
  byCause: Map<string, number>;
}

/**
 * What is counted of concerns over some months. Tallies of several lots add up
 * to the tally of all.
 * @public
 */
export interface MonthsTally {
  /** How many were open when the first month began. */
  openBefore: number;
  /** By month, as YYYY-MM. */
  months: Map<string, MonthCounts>;
}

type MonthlyRow = Pick<
  ConcernSummaryRow,
  'receivedAt' | 'communicatedAt' | 'closedAt' | 'cause'
>;

function countsIn(tally: MonthsTally, month: string): MonthCounts {
  const counts = tally.months.get(month) ?? {
    opened: 0,
    closed: 0,
    timeToOutcome: new Map(),
    byCause: new Map(),
  };
  tally.months.set(month, counts);
  return counts;
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function monthOf(
  months: readonly Month[],
  moment: string | undefined,
): string | undefined {
  const at = Date.parse(moment ?? '');
  return months.find(({ from, until }) => at >= from && at < until)?.month;
}

/**
 * Counts concerns over the twelve months up to a moment. What happened after
 * the running month is left out.
 *
 * @param options.asOf - the moment, in ISO 8601
 * @param options.zone - the time zone in which months begin; UTC if left out
 * @throws InputError if the moment or the zone cannot be read
 * @public
 */
export function tallyMonths(
  rows: Iterable<MonthlyRow>,
  options: { asOf: string; zone?: string },
): MonthsTally {
  const months = monthsUntil(options.asOf, options.zone ?? 'UTC');
  const start = months[0].from;
  const tally: MonthsTally = { openBefore: 0, months: new Map() };
  for (const { receivedAt, communicatedAt, closedAt, cause } of rows) {
    const isBefore = Date.parse(receivedAt) < start;
    if (isBefore && !(Date.parse(closedAt ?? '') < start)) {
      tally.openBefore += 1;
    }
    const opened = monthOf(months, receivedAt);
    if (opened) {
      const counts = countsIn(tally, opened);
      counts.opened += 1;
      if (cause !== undefined) {
        add(counts.byCause, cause, 1);
      }
    }
    const closed = monthOf(months, closedAt);
    if (closed) {
      countsIn(tally, closed).closed += 1;
    }
    const told = monthOf(months, communicatedAt);
    if (told) {
      countDuration(
        countsIn(tally, told).timeToOutcome,
        receivedAt,
        communicatedAt,
      );
    }
  }
  return tally;
}

/** Adds up tallies over the same months, of concerns that none of them share. @public */
export function addMonthsTallies(tallies: readonly MonthsTally[]): MonthsTally {
  const sum: MonthsTally = { openBefore: 0, months: new Map() };
  for (const { openBefore, months } of tallies) {
    sum.openBefore += openBefore;
    for (const [month, more] of months) {
      const counts = countsIn(sum, month);
      counts.opened += more.opened;
      counts.closed += more.closed;
      addDurations(counts.timeToOutcome, more.timeToOutcome);
      for (const [cause, count] of more.byCause) {
        add(counts.byCause, cause, count);
      }
    }
  }
  return sum;
}
