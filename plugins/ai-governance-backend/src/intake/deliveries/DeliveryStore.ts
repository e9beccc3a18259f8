import { Tx } from '../../database/GovernanceDatabase';

/** A delivery that was believed, and the concern that it would become. */
export interface Delivery {
  channel: string;
  /** What the sender calls it, if it says so. */
  deliveryId?: string;
  payloadHash: string;
  /** The id that a new concern would get. */
  concernId: string;
  /** When it came; left out where it is remembered for ever. */
  receivedAt?: Date;
}

/** Whether a delivery is new, or which concern it became before. */
export type Claim = { fresh: true } | { fresh: false; concernId: string };

/** Remembers deliveries, so that each becomes one concern. */
export interface DeliveryStore {
  /**
   * Claims a delivery for its concern, which has to be created in the same
   * transaction. The same delivery at the same time waits for the outcome.
   * @param options - `payloadSince` is when a delivery with the same payload
   * but another name counts as new again
   */
  claim(
    tx: Tx,
    delivery: Delivery,
    options: { payloadSince: Date },
  ): Promise<Claim>;
  /** By their hashes, the concerns of those payloads that were claimed. */
  concernsOf(
    tx: Tx,
    channel: string,
    payloadHashes: readonly string[],
  ): Promise<Map<string, string>>;
  /** Forgets deliveries from before a time; returns how many names it forgot. */
  deleteBefore(tx: Tx, before: Date): Promise<number>;
}
