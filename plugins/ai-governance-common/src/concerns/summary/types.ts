import { REQUEST_TYPES } from '../../kinds/vocabulary';

/**
 * A deadline, as far as summaries need it.
 * @public
 */
export interface SummaryClock {
  /**
   * The state of the clock. One that is `waiting`, `without-fixed-time` or
   * `ended` is not counted, unless it had run out before it ended.
   */
  state: string;
  /** The last moment, in ISO 8601. */
  dueAt?: string;
  metAt?: string;
  /** When it was noticed that the time had run out. */
  breachedAt?: string;
}

/**
 * One concern, as far as summaries need it. All moments in ISO 8601.
 * @public
 */
export interface ConcernSummaryRow {
  state: string;
  receivedAt: string;
  acknowledgedAt?: string;
  /** When the customer was told the outcome. */
  communicatedAt?: string;
  /** When it ended, in whatever way; absent while it is open or reopened. */
  closedAt?: string;
  /** Absent until it is triaged. */
  interactionRef?: string;
  /** What was found to be the cause, as a word that others share. */
  cause?: string;
  requests: readonly {
    type: (typeof REQUEST_TYPES)[number];
    /** What came of the decision that the customer spoke against. */
    decisionEffect?: 'confirmed' | 'changed' | 'remade' | 'none';
    clocks: readonly SummaryClock[];
  }[];
}
