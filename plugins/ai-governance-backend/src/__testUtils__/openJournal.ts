import { randomBytes } from 'node:crypto';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FaultPoints, NO_FAULTS } from '../faultPoints/faultPoints';
import { CheckpointKeeper } from '../journal/CheckpointKeeper';
import { DatabaseCheckpointStore } from '../journal/DatabaseCheckpointStore';
import { DatabaseJournalStore } from '../journal/DatabaseJournalStore';
import { DatabaseVerificationStore } from '../journal/DatabaseVerificationStore';
import { Change, Journal } from '../journal/Journal';
import { JournalVerifier } from '../journal/JournalVerifier';
import { DatabaseOutboxStore } from '../outbox/DatabaseOutboxStore';
import { Outbox } from '../outbox/Outbox';
import { openDatabase } from './openDatabase';

/** A journal on a database, without a portal around it. */
export interface TestJournal {
  knex: Knex;
  database: GovernanceDatabase;
  journal: Journal;
  outbox: Outbox;
  keeper: CheckpointKeeper;
  verifier: JournalVerifier;
  /** What the auditor was told, and how it ended. */
  audits: { meta: JsonObject; ended?: 'success' | 'fail' }[];
  /** What the clock shows. */
  time: { now: Date };
  /** Appends in a transaction of its own. */
  append(id: string, change?: Partial<Change>): ReturnType<Journal['append']>;
  erase(id: string): ReturnType<Journal['erase']>;
  /** Empties all tables of the journal and the outbox. */
  clear(): Promise<void>;
}

const ACTOR = 'user:default/ada';

/** Opens the journal of a database. */
export async function openJournal(
  knex: Knex,
  options: { faultPoints?: FaultPoints } = {},
): Promise<TestJournal> {
  const { faultPoints = NO_FAULTS } = options;
  const database = await openDatabase(knex);
  const time = { now: new Date('2026-11-29T09:00:00.000Z') };
  const clock = { now: () => time.now };
  const audits: TestJournal['audits'] = [];
  const outbox = new Outbox({
    store: new DatabaseOutboxStore(),
    clock,
    faultPoints,
  });
  const journal = new Journal({
    database,
    store: new DatabaseJournalStore(),
    outbox,
    faultPoints,
    randomBytes,
  });
  const keeper = new CheckpointKeeper({
    database,
    store: new DatabaseCheckpointStore(),
    auditor: {
      async createEvent({ eventId, meta = {} }) {
        const audit: TestJournal['audits'][number] = {
          meta: { eventId, ...meta },
        };
        audits.push(audit);
        return {
          success: async () => {
            audit.ended = 'success';
          },
          fail: async () => {
            audit.ended = 'fail';
          },
        };
      },
    },
    clock,
    faultPoints,
  });
  const verifier = new JournalVerifier({
    database,
    store: new DatabaseVerificationStore(),
  });

  const record = (id: string) => ({ kind: 'concern', id });
  return {
    knex,
    database,
    journal,
    outbox,
    keeper,
    verifier,
    audits,
    time,
    append: (id, change = {}) =>
      database.transaction(tx =>
        journal.append(tx, {
          record: record(id),
          at: time.now,
          actor: ACTOR,
          type: 'concern.received',
          ...change,
        }),
      ),
    erase: id =>
      database.transaction(tx =>
        journal.erase(tx, { record: record(id), at: time.now, actor: ACTOR }),
      ),
    async clear() {
      await knex('journal').delete();
      await knex('journal_heads').delete();
      await knex('journal_salts').delete();
      await knex('journal_checkpoints').delete();
      await knex('outbox').delete();
      audits.length = 0;
    },
  };
}
