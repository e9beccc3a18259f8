import {
  Waiver,
  WaiverFilter,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';

/** Keeps waivers. */
export interface WaiverStore {
  get(tx: Tx, id: string): Promise<Waiver | undefined>;
  list(tx: Tx, filter: Omit<WaiverFilter, 'decidable'>): Promise<Waiver[]>;
  /** The approved ones of some interactions. */
  listApproved(tx: Tx, entityRefs: readonly string[]): Promise<Waiver[]>;
  add(tx: Tx, waiver: Waiver): Promise<void>;
  /**
   * Writes a waiver over the version before it.
   * @returns whether that version was still the current one
   */
  update(tx: Tx, waiver: Waiver): Promise<boolean>;
  /** Approved ones of which nobody was told yet that they end soon. */
  listToRemind(tx: Tx, endingBy: string): Promise<Waiver[]>;
  markReminded(tx: Tx, id: string, at: string): Promise<void>;
  /** Those whose last decision nobody was told of yet. */
  listToTell(tx: Tx): Promise<Waiver[]>;
  /** Notes that the decision of this version was told. */
  markTold(tx: Tx, waiver: Pick<Waiver, 'id' | 'version'>): Promise<void>;
}
