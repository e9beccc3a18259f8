import { REQUEST_TYPES } from '../kinds/vocabulary';

/**
 * What became of one kind of request in the last twelve months, as far as
 * checks need it.
 * @public
 */
export interface RequestFacts {
  type: (typeof REQUEST_TYPES)[number];
  received: number;
  /** Of those received: the ones whose answer the customer was told. */
  answered: number;
  /** Of those answered: the ones that kept every time that was set. */
  answeredInTime: number;
  /** Those that a time has run out on and that are not answered. */
  openLate: number;
  /** Those on which a law set a time, and it was kept. */
  lawfullyInTime: number;
  /** Those on which a law set a time, and it was not kept. */
  lawfullyLate: number;
  /** Decided more than a week ago, and the customer was not told. */
  untold: number;
}

/**
 * What is recorded of concerns about an interaction.
 * @public
 */
export interface ConcernRecords {
  /** Whether concerns can reach the portal, or have ever. */
  connected: boolean;
  /** The day of the last one, as YYYY-MM-DD. */
  lastReceivedOn?: string;
  /** The last recorded test that reached us, as YYYY-MM-DD. */
  lastTestedOn?: string;
  /** The channels whose last test did not reach us, and the day of it. */
  unreachedChannels?: readonly { channel: string; testedOn: string }[];
  requests: readonly RequestFacts[];
  /** Signals from the crowd that nobody has assessed, in words. */
  unassessedSignals: readonly string[];
}
