import {
  JournalFault,
  JournalVerification,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { journalFault } from '@ai-governance/backstage-plugin-ai-governance-node';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { CheckpointWalk } from './CheckpointWalk';
import { RecordWalk } from './RecordWalk';
import { VerificationStore } from './VerificationStore';

const HEADS_PER_PAGE = 200;

/**
 * Verifies the whole journal. Each page is read in one state of the database,
 * so that it is no fault to be written to meanwhile; between pages others have
 * their turn. What is in memory does not grow with the journal.
 */
export class JournalVerifier {
  private readonly database: GovernanceDatabase;
  private readonly store: VerificationStore;
  private running: Promise<JournalVerification> | undefined;

  constructor(options: {
    database: GovernanceDatabase;
    store: VerificationStore;
  }) {
    this.database = options.database;
    this.store = options.store;
  }

  /** Names the first bad place. Whoever asks meanwhile gets the same answer. */
  async verify(): Promise<JournalVerification> {
    this.running ??= this.walk().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async walk(): Promise<JournalVerification> {
    const records = await this.verifyRecords();
    if ('ok' in records) {
      return records;
    }
    const checkpoints = new CheckpointWalk({ store: this.store });
    for (;;) {
      const found = await this.database.snapshot(tx => checkpoints.next(tx));
      if (found === 'done') {
        break;
      }
      if (found !== 'verified') {
        return found;
      }
    }
    const { length, lastCheckpoint: last } = checkpoints;
    return {
      ok: true,
      ...records,
      checkpoints: length,
      ...(last && {
        lastCheckpoint: { number: last.number, at: last.at, hash: last.hash },
      }),
    };
  }

  private async verifyRecords(): Promise<
    { records: number; events: number } | JournalFault
  > {
    const counts = { records: 0, events: 0 };
    let after: RecordKey | undefined;
    do {
      const page = await this.verifyPage(after);
      if ('ok' in page) {
        return page;
      }
      counts.records += page.records;
      counts.events += page.events;
      after = page.last;
    } while (after);

    const stray = await this.store.straySalt(this.database.reader);
    return stray
      ? journalFault(
          'salt',
          { record: stray },
          'there is a salt, but no events',
        )
      : counts;
  }

  private async verifyPage(
    after: RecordKey | undefined,
  ): Promise<
    { records: number; events: number; last?: RecordKey } | JournalFault
  > {
    return this.database.snapshot(async tx => {
      const limit = HEADS_PER_PAGE;
      const heads = await this.store.heads(tx, { after, limit });
      // The last page takes what is behind the last head, too.
      const last =
        heads.length === limit ? heads[heads.length - 1].record : undefined;
      const walk = new RecordWalk(heads);
      for await (const row of this.store.events(tx, { after, upTo: last })) {
        const fault = walk.next(row);
        if (fault) {
          return fault;
        }
      }
      const { events } = walk;
      return walk.end() ?? { records: heads.length, events, last };
    });
  }
}
