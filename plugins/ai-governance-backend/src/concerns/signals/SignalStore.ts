import { SignalRecord } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../../database/GovernanceDatabase';

/** Keeps the signals that were raised. */
export interface SignalStore {
  /**
   * Keeps a new signal, unless there is one with the same key.
   * @returns whether it is the one that is kept
   */
  add(tx: Tx, signal: SignalRecord, key: string): Promise<boolean>;
  /**
   * Replaces a signal by its next version.
   * @returns false if somebody else was faster
   */
  update(tx: Tx, signal: SignalRecord): Promise<boolean>;
  get(tx: Tx, id: string): Promise<SignalRecord | undefined>;
  /** Those of an interaction whose window ends after a moment, newest first. */
  listSince(
    tx: Tx,
    interactionRef: string,
    moment: string,
  ): Promise<SignalRecord[]>;
  list(
    tx: Tx,
    filter: {
      interactionRefs?: readonly string[];
      state?: SignalRecord['state'];
    },
  ): Promise<SignalRecord[]>;
}
