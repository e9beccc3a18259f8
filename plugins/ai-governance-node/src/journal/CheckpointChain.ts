import {
  JournalCheckpoint,
  JournalFault,
  NO_HASH,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { hashJournalCheckpoint } from './hashes';
import { journalFault } from './journalFault';

/**
 * Verifies checkpoints, which are handed to it in order. It keeps the last one
 * only, so there may be any number.
 * @public
 */
export class CheckpointChain {
  private number = 0;
  private hash = NO_HASH;

  /** How many checkpoints were verified. */
  get length(): number {
    return this.number;
  }

  /** Verifies the next checkpoint; returns what is wrong with it. */
  next(checkpoint: JournalCheckpoint): JournalFault | undefined {
    const number = this.number + 1;
    if (checkpoint.number !== number) {
      return journalFault('checkpoint', { checkpoint: number }, 'it is gone');
    }
    if (checkpoint.previousHash !== this.hash) {
      return journalFault(
        'checkpoint',
        { checkpoint: number },
        'it does not name the one before it',
      );
    }
    if (hashJournalCheckpoint(checkpoint) !== checkpoint.hash) {
      return journalFault(
        'checkpoint',
        { checkpoint: number },
        'it is not what its hash was made of',
      );
    }
    this.number = number;
    this.hash = checkpoint.hash;
    return undefined;
  }
}
