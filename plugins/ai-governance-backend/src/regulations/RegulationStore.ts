import {
  AdoptionRecord,
  CoverageReviewRecord,
  TranspositionRecord,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { Tx } from '../database/GovernanceDatabase';

/** An adoption, with the row as it was seen. */
export type StoredAdoption = AdoptionRecord & { content: JsonObject };

/** The records on laws, by their kind. */
export interface RegulationRecordKinds {
  adoption: StoredAdoption;
  transposition: TranspositionRecord;
  review: CoverageReviewRecord;
}

/** A kind of record on laws. */
export type RegulationRecordKind = keyof RegulationRecordKinds;

/** Who recorded or ended something, and when. */
export interface Act {
  /** As an entity reference. */
  by: string;
  /** As ISO 8601 in UTC. */
  at: string;
}

/** How a record comes to its end. */
export interface Ending extends Act {
  because: 'withdrawn' | 'replaced';
  reason?: string;
}

/**
 * Keeps what the legal team decided on laws. Of each row, of each state of a
 * row, and of each place and field, one record stands at most.
 */
export interface RegulationStore {
  /** All of a kind, newest first, ended ones too. */
  list<K extends RegulationRecordKind>(
    tx: Tx,
    kind: K,
  ): Promise<RegulationRecordKinds[K][]>;

  /** @throws a conflict error of the database if another one stands */
  add<K extends RegulationRecordKind>(
    tx: Tx,
    kind: K,
    record: RegulationRecordKinds[K],
    act: Act,
  ): Promise<void>;

  /**
   * Ends a record that stands.
   * @returns whether it still stood at that version
   */
  end(
    tx: Tx,
    kind: RegulationRecordKind,
    record: { id: string; version: number },
    ending: Ending,
  ): Promise<boolean>;
}
