import {
  Concern,
  ConcernMessage,
  ConcernPersonalData,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';

/** A concern that has no number yet. */
export type UnnumberedConcern = Omit<Concern, 'reference'>;

/** A concern, and what it was kept with. */
export interface KeptConcern {
  concern: Concern;
  /** Of the rules behind its clocks; empty if they were not to be had. */
  rulesVersion: string;
}

/** Keeps concerns, and what belongs to them. */
export interface ConcernStore {
  /** Keeps a new concern, and gives it its reference. */
  add(
    tx: Tx,
    concern: UnnumberedConcern,
    rulesVersion: string,
  ): Promise<Concern>;
  /**
   * Writes a concern over the version before it.
   * @returns whether that version was still the current one
   */
  update(tx: Tx, concern: Concern, rulesVersion: string): Promise<boolean>;
  get(tx: Tx, id: string): Promise<KeptConcern | undefined>;
  /** The same, to be changed: whoever else wants to change it waits. */
  lock(tx: Tx, id: string): Promise<KeptConcern | undefined>;
  getMany(tx: Tx, ids: readonly string[]): Promise<Concern[]>;
  /** By the number that people use. */
  findId(tx: Tx, reference: string): Promise<string | undefined>;

  /** Concerns with a clock that ran out before a moment, unnoticed. */
  listBreached(tx: Tx, before: string, limit: number): Promise<string[]>;
  /** Concerns whose personal data was kept long enough. */
  listToErase(tx: Tx, now: string, limit: number): Promise<string[]>;

  /** The interactions of open concerns; nothing stands for those untriaged. */
  openInteractions(tx: Tx): Promise<(string | undefined)[]>;
  /** Open concerns whose clocks rest on other rules than those of now. */
  listOutdated(
    tx: Tx,
    options: {
      interactionRef: string | undefined;
      rulesVersion: string;
      /** The number to go on after. */
      after: number;
      limit: number;
    },
  ): Promise<{ id: string; number: number }[]>;

  addMessage(tx: Tx, concernId: string, message: ConcernMessage): Promise<void>;
  messagesOf(tx: Tx, concernId: string): Promise<ConcernMessage[]>;

  putPersonalData(
    tx: Tx,
    concernId: string,
    data: ConcernPersonalData,
  ): Promise<void>;
  personalDataOf(
    tx: Tx,
    concernId: string,
  ): Promise<ConcernPersonalData | undefined>;
  /** Erases what is personal, and the texts of all messages. */
  erase(tx: Tx, concernId: string): Promise<void>;

  addReceipt(tx: Tx, codeHash: string, concernId: string): Promise<void>;
  findByReceipt(tx: Tx, codeHash: string): Promise<string | undefined>;
}
