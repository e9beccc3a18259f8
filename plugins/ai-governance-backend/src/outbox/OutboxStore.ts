import { Tx } from '../database/GovernanceDatabase';
import { OutboxMessage } from './OutboxConsumer';

/** A message that was taken to be handed over. */
export interface ClaimedMessage extends OutboxMessage {
  id: number;
  /** How often it was handed over in vain. */
  attempts: number;
  /** The end of the lease, in epoch milliseconds; it tells claims apart. */
  claimedUntil: number;
}

/** The messages that wait to be handed over. */
export interface OutboxStore {
  add(tx: Tx, messages: readonly OutboxMessage[], now: Date): Promise<void>;

  /**
   * Takes due messages of some consumers, of each record and consumer the first
   * one only. Nobody else takes them until the lease is over.
   */
  claim(
    tx: Tx,
    options: {
      consumers: readonly string[];
      now: number;
      leaseUntil: number;
      limit: number;
    },
  ): Promise<ClaimedMessage[]>;

  /** Puts a message off, unless its lease was over and somebody else has it. */
  postpone(
    tx: Tx,
    message: ClaimedMessage,
    options: { dueAt: number; error: string },
  ): Promise<void>;

  remove(tx: Tx, ids: readonly number[]): Promise<void>;

  /** How many wait, and how many of them were handed over in vain. */
  count(tx: Tx): Promise<{ waiting: number; failing: number }>;
}
