import {
  Confirmation,
  ConfirmationSubject,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { Tx } from '../database/GovernanceDatabase';

/** Facts of today that somebody has to confirm. */
export interface ConfirmableFacts {
  entityRef: string;
  subject: ConfirmationSubject;
  facts: JsonObject;
  factsHash: string;
}

/** Keeps confirmations, and the facts that they are about. */
export interface ConfirmationStore {
  listConfirmable(tx: Tx): Promise<ConfirmableFacts[]>;
  getConfirmable(
    tx: Tx,
    key: { entityRef: string; subject: ConfirmationSubject },
  ): Promise<ConfirmableFacts | undefined>;
  putConfirmable(tx: Tx, facts: readonly ConfirmableFacts[]): Promise<void>;
  removeConfirmable(
    tx: Tx,
    key: { entityRef: string; subject: ConfirmationSubject },
  ): Promise<void>;

  /** The last confirmation of each, whether it still holds or not. */
  latest(
    tx: Tx,
    keys: readonly { entityRef: string; subject: ConfirmationSubject }[],
  ): Promise<Confirmation[]>;
  /** The last confirmation of every entity and subject. */
  listLatest(tx: Tx): Promise<Confirmation[]>;
  /** All confirmations of an entity, newest first. */
  listOf(tx: Tx, entityRef: string): Promise<Confirmation[]>;
  add(tx: Tx, confirmation: Confirmation): Promise<void>;
  /** Marks what still holds as lapsed. */
  lapse(
    tx: Tx,
    key: { entityRef: string; subject: ConfirmationSubject },
    lapse: Required<Pick<Confirmation, 'lapsedAt' | 'lapsedBecause'>>,
  ): Promise<void>;
}
