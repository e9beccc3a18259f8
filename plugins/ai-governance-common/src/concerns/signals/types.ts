import { REQUEST_TYPES } from '../../kinds/vocabulary';

/**
 * A concern, as far as signals need it. Leave out duplicates and what turned
 * out not to be about AI.
 * @public
 */
export interface SignalConcern {
  id: string;
  /** The customer interaction. Concerns without one belong to no crowd yet. */
  entityRef: string;
  /** When the organisation got it, in ISO 8601. */
  receivedAt: string;
  requests: readonly {
    type: (typeof REQUEST_TYPES)[number];
    /** When it was decided, in ISO 8601. */
    decidedAt?: string;
    /** What came of the decision that the customer spoke against. */
    decisionEffect?: 'confirmed' | 'changed' | 'remade' | 'none';
  }[];
  /** What was found to be the cause, as a word that others share. */
  cause?: string;
  /** Of its text, see `fingerprintOf`. */
  fingerprint?: readonly number[];
}

/**
 * Where to look for signals.
 * @public
 */
export interface SignalInput {
  /** The moment that is looked at, in ISO 8601; later concerns do not count. */
  asOf: string;
  /** Those since `signalHistoryFrom(asOf)`, in any order. */
  concerns: readonly SignalConcern[];
  /**
   * By interaction, since when its concerns have been recorded, in ISO 8601.
   * Where it is not given, they count as recorded since the first one that
   * stands among the concerns.
   */
  recordedSince?: Readonly<Record<string, string>>;
}
