import { ConcernCounts, DurationFigure } from './schemas';
import { ConcernSummaryRow } from './types';

/** What is asked for. */
type RequestType = ConcernSummaryRow['requests'][number]['type'];

/**
 * What was counted of concerns, by a database or one by one.
 * @public
 */
export interface ConcernFigures {
  counts: ConcernCounts;
  /** Of the open ones, those whose interaction is not known. */
  untriaged: number;
  /** When the first clock of the open ones runs out; in UTC. */
  firstDueAt?: string;
  byState: Map<string, number>;
  byType: Map<RequestType, ConcernCounts>;
  timeToAcknowledge: DurationFigure;
  timeToOutcome: DurationFigure;
  /** Of the clocks that were met or have run out, those met in time. */
  clocks: { inTime: number; due: number };
  /** Of the requests that spoke against a decision and were decided. */
  decisions: { changed: number; decided: number };
}

/** What was counted of the concerns of one month. @public */
export interface MonthFigures {
  opened: number;
  closed: number;
  /** Of those whose outcome was told in the month. */
  timeToOutcome: DurationFigure;
  /** How many were received, by cause; those without one are left out. */
  byCause: Map<string, number>;
}

/** What was counted of concerns over some months. @public */
export interface MonthlyFigures {
  /** How many were open when the first month began. */
  openBefore: number;
  /** By month, as YYYY-MM; months in which nothing happened may be missing. */
  months: Map<string, MonthFigures>;
}
