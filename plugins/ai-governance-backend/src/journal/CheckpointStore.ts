import {
  JournalCheckpoint,
  JournalHead,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';

/** Keeps checkpoints, and which heads they saw. */
export interface CheckpointStore {
  /**
   * Heads that no checkpoint has seen as they are. Those that are being changed
   * now are left out: their time comes.
   */
  lockChanged(tx: Tx, limit: number): Promise<JournalHead[]>;

  last(tx: Tx): Promise<JournalCheckpoint | undefined>;

  /** Adds a checkpoint, and notes on the heads in it that it saw them. */
  add(tx: Tx, checkpoint: JournalCheckpoint): Promise<void>;
}
