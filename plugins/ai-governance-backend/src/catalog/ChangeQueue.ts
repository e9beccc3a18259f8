import { Tx } from '../database/GovernanceDatabase';

/**
 * What the catalog will serve once a change has arrived there: content of a
 * hash, an error, or nothing any more. Without an expectation, whatever it
 * serves now is taken.
 */
export type Expectation =
  | { type: 'content'; hash: string }
  | { type: 'error' }
  | { type: 'removed' };

/** An entity that changed. */
export interface PendingChange {
  entityRef: string;
  expected?: Expectation;
  /** Tells whether it was marked again while it was worked on. */
  revision: number;
  /** How often it was looked at in vain. */
  attempts: number;
}

/** The queue of entities that changed and wait to be looked at. */
export interface ChangeQueue {
  /** Marks entities; one that waits already is looked at afresh. */
  mark(
    tx: Tx,
    changes: readonly { entityRef: string; expected?: Expectation }[],
    dueAt: number,
  ): Promise<void>;

  /**
   * Takes due changes and puts them off until `leaseUntil`, so that no other
   * replica takes them and none is lost if this one dies.
   */
  claim(
    tx: Tx,
    options: { now: number; leaseUntil: number; limit: number },
  ): Promise<PendingChange[]>;

  /** Puts a change off that the catalog does not show yet. */
  postpone(tx: Tx, change: PendingChange, dueAt: number): Promise<void>;

  /** Takes changes off the queue, unless they were marked again. */
  finish(tx: Tx, changes: readonly PendingChange[]): Promise<void>;

  /** How many wait. */
  count(tx: Tx): Promise<number>;
}
