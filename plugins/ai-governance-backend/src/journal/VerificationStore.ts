import {
  JournalCheckpoint,
  JournalHead,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';
import { CheckpointRow, EventRow } from './journalRows';

/** A head, with all that is kept beside it. */
export interface HeadState extends JournalHead {
  /** The last checkpoint that saw it, and the position that it saw. */
  checkpoint?: number;
  seenPosition: number;
  salt?: string;
}

/** What is there now of a head that a checkpoint lists. */
export interface SeenHead {
  /** The hash of the event at the position that the checkpoint saw. */
  hash?: string;
  checkpoint?: number;
  seenPosition?: number;
}

/** Reads all of the journal, page by page, for whoever verifies it. */
export interface VerificationStore {
  /** Heads in the order of their records, after a record. */
  heads(
    tx: Tx,
    options: { after?: RecordKey; limit: number },
  ): Promise<HeadState[]>;

  /**
   * Events in the order of records and positions, as they are kept: after a
   * record, up to and with another.
   */
  events(
    tx: Tx,
    options: { after?: RecordKey; upTo?: RecordKey },
  ): AsyncIterable<EventRow>;

  /** The record of a salt that belongs to no head, if there is one. */
  straySalt(tx: Tx): Promise<RecordKey | undefined>;

  /** The next checkpoint after a number, as it is kept. */
  checkpointAfter(tx: Tx, number: number): Promise<CheckpointRow | undefined>;

  /** What is there now of each head in a checkpoint, in the same order. */
  seenIn(tx: Tx, checkpoint: JournalCheckpoint): Promise<SeenHead[]>;

  /** Records whose heads say that a checkpoint saw them. */
  seenBy(
    tx: Tx,
    options: { checkpoint: number; limit: number },
  ): Promise<RecordKey[]>;

  /** A record whose head names a later checkpoint than that, if there is one. */
  seenAfter(tx: Tx, checkpoint: number): Promise<RecordKey | undefined>;
}
