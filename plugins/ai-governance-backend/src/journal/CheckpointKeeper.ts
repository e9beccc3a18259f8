import {
  JournalCheckpoint,
  NO_HASH,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { hashJournalCheckpoint } from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  AuditorService,
  AuditorServiceEvent,
  isDatabaseConflictError,
} from '@backstage/backend-plugin-api';
import { Clock } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { CheckpointStore } from './CheckpointStore';

/**
 * A checkpoint holds so many heads, and its own transaction. More that changed
 * make more checkpoints, one chained to the other: neither a row nor what is in
 * memory grows with the journal, and no write waits for long.
 */
const HEADS_PER_CHECKPOINT = 1000;

/** Notes from time to time what the journal is, so that rewriting shows. */
export class CheckpointKeeper {
  private readonly database: GovernanceDatabase;
  private readonly store: CheckpointStore;
  private readonly auditor: AuditorService;
  private readonly clock: Clock;
  private readonly faultPoints: FaultPoints;

  constructor(options: {
    database: GovernanceDatabase;
    store: CheckpointStore;
    auditor: AuditorService;
    clock: Clock;
    faultPoints: FaultPoints;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.auditor = options.auditor;
    this.clock = options.clock;
    this.faultPoints = options.faultPoints;
  }

  /**
   * Writes checkpoints over all heads that changed since they were seen last.
   * @returns how many; none where nothing changed, or another replica is at it
   */
  async checkpoint(): Promise<number> {
    let written = 0;
    while (await this.writeNext()) {
      written += 1;
    }
    return written;
  }

  private async writeNext(): Promise<JournalCheckpoint | undefined> {
    let audit: AuditorServiceEvent | undefined;
    try {
      const checkpoint = await this.database.transaction(async tx => {
        const made = await this.add(tx);
        // The auditor's log learns of it before it is committed: a process that
        // is killed in between leaves a trace too much, never one too few.
        audit = made && (await this.note(made));
        return made;
      });
      await audit?.success();
      return checkpoint;
    } catch (error) {
      await audit?.fail({ error: error as Error });
      if (isDatabaseConflictError(error)) {
        // Another replica has written the one of this number; it goes on.
        return undefined;
      }
      throw error;
    }
  }

  private async add(tx: Tx): Promise<JournalCheckpoint | undefined> {
    const heads = await this.store.lockChanged(tx, HEADS_PER_CHECKPOINT);
    if (heads.length === 0) {
      return undefined;
    }
    const last = await this.store.last(tx);
    const unhashed = {
      number: (last?.number ?? 0) + 1,
      at: this.clock.now().toISOString(),
      heads,
      previousHash: last?.hash ?? NO_HASH,
    };
    const checkpoint = { ...unhashed, hash: hashJournalCheckpoint(unhashed) };
    await this.store.add(tx, checkpoint);
    await this.faultPoints.reach('journal.checkpoint-written');
    return checkpoint;
  }

  private note({
    number,
    hash,
    heads,
  }: JournalCheckpoint): Promise<AuditorServiceEvent> {
    return this.auditor.createEvent({
      eventId: 'journal-checkpoint',
      severityLevel: 'low',
      meta: { number, hash, heads: heads.length },
    });
  }
}
