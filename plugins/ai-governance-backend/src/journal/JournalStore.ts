import {
  JournalEvent,
  JournalHead,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';

/** A place among the events of one kind of record, in order of time. */
export interface EventPlace {
  at: string;
  recordId: string;
  position: number;
}

/** Keeps events, the head of each record, and what seals its texts. */
export interface JournalStore {
  /** The head of a record, which nobody else moves until the transaction ends. */
  lockHead(tx: Tx, record: RecordKey): Promise<JournalHead | undefined>;

  /** Adds an event, and makes it the head of its record. */
  add(tx: Tx, event: JournalEvent): Promise<void>;

  /** Events of a record in order, after a position. */
  list(
    tx: Tx,
    record: RecordKey,
    options: { after: number; limit: number },
  ): Promise<JournalEvent[]>;

  /** Events of all records of a kind in order of time, after a place. */
  listOfKind(
    tx: Tx,
    recordKind: string,
    options: { from?: string; to?: string; after?: EventPlace; limit: number },
  ): Promise<JournalEvent[]>;

  saltOf(tx: Tx, record: RecordKey): Promise<string | undefined>;
  addSalt(tx: Tx, record: RecordKey, salt: string): Promise<void>;
  removeSalt(tx: Tx, record: RecordKey): Promise<void>;
}
