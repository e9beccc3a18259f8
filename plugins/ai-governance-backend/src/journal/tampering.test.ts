import { JournalFault } from '@ai-governance/backstage-plugin-ai-governance-common';
import { hashJournalEvent } from '@ai-governance/backstage-plugin-ai-governance-node';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';
import { fromEvent, toEvent } from './journalRows';

jest.setTimeout(300_000);

const A = { record_kind: 'concern', record_id: 'a' };
const B = { record_kind: 'concern', record_id: 'b' };

describeOnEachDatabase('verification of the journal', testDatabase => {
  let knex: Knex;
  let room: TestJournal;

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    room = await openJournal(knex);
  });

  beforeEach(() => room.clear());
  afterAll(() => knex?.destroy());

  /** Three records, of which `a` has four events and `c` none since 1. */
  async function fill() {
    await room.append('a', { sealed: { description: 'Refused' } });
    await room.append('b');
    await room.append('c');
    await room.append('a', { why: 'Seen', data: { state: 'acknowledged' } });
    await room.keeper.checkpoint();
    await room.append('a');
    await room.append('a');
    await room.append('b');
    await room.keeper.checkpoint();
    expect(await room.verifier.verify()).toMatchObject({
      ok: true,
      records: 3,
      events: 7,
      checkpoints: 2,
    });
  }

  /** Makes a chain good again from a position on, as a clever forger would. */
  async function rehash(key: typeof A) {
    const chain = await knex('journal').where(key).orderBy('position');
    let previousHash = '0'.repeat(64);
    for (const row of chain) {
      const event = { ...toEvent(row), previousHash };
      const hash = hashJournalEvent(event);
      previousHash = hash;
      await knex('journal')
        .where({ ...key, position: row.position })
        .update(fromEvent({ ...event, hash }));
      await knex('journal_heads').where(key).update({
        position: row.position,
        hash,
      });
    }
  }

  const tampering: [string, () => Promise<unknown>, Partial<JournalFault>][] = [
    [
      'a byte changed',
      () =>
        knex('journal')
          .where({ ...A, position: 2 })
          .update({ data: '{"state":"acknowledgee"}' }),
      { problem: 'changed', recordKind: 'concern', recordId: 'a', position: 2 },
    ],
    [
      'a space added to JSON',
      () =>
        knex('journal')
          .where({ ...A, position: 2 })
          .update({ data: '{"state": "acknowledged"}' }),
      { problem: 'changed', recordId: 'a', position: 2 },
    ],
    [
      'JSON broken',
      () =>
        knex('journal')
          .where({ ...A, position: 2 })
          .update({ data: '{' }),
      { problem: 'changed', recordId: 'a', position: 2 },
    ],
    [
      'a row deleted in the middle',
      () =>
        knex('journal')
          .where({ ...A, position: 2 })
          .delete(),
      { problem: 'missing', recordId: 'a', position: 2 },
    ],
    [
      'the first row deleted',
      () =>
        knex('journal')
          .where({ ...A, position: 1 })
          .delete(),
      { problem: 'missing', recordId: 'a', position: 1 },
    ],
    [
      'the tail cut off',
      () => knex('journal').where(A).where('position', '>', 2).delete(),
      { problem: 'cut', recordId: 'a', position: 3 },
    ],
    [
      'the tail cut off, and the head amended',
      async () => {
        await knex('journal').where(A).where('position', '>', 2).delete();
        await rehash(A);
      },
      { problem: 'cut', recordId: 'a', position: 4, checkpoint: 2 },
    ],
    [
      'a chain rewritten with good hashes',
      async () => {
        await knex('journal')
          .where({ ...A, position: 3 })
          .update({ actor: 'user:default/mallory' });
        await rehash(A);
      },
      { problem: 'rewritten', recordId: 'a', position: 4, checkpoint: 2 },
    ],
    [
      'a record deleted, head and all',
      async () => {
        await knex('journal').where(B).delete();
        await knex('journal_heads').where(B).delete();
      },
      { problem: 'cut', recordId: 'b', position: 1, checkpoint: 1 },
    ],
    [
      'a head deleted',
      () => knex('journal_heads').where(B).delete(),
      { problem: 'head', recordId: 'b' },
    ],
    [
      'all events of a record deleted',
      () => knex('journal').where(B).delete(),
      { problem: 'cut', recordId: 'b', position: 1 },
    ],
    [
      'the events of the last record deleted',
      () =>
        knex('journal')
          .where({ ...A, record_id: 'c' })
          .delete(),
      { problem: 'cut', recordId: 'c', position: 1 },
    ],
    [
      'an event made up behind the last record',
      () =>
        knex('journal').insert({
          ...fromEvent({
            record: { kind: 'zeal', id: 'z' },
            position: 1,
            at: '2026-11-29T09:00:00.000Z',
            actor: 'user:default/mallory',
            type: 'zeal.received',
            data: {},
            previousHash: '0'.repeat(64),
            hash: '0'.repeat(64),
          }),
        }),
      { problem: 'head', recordKind: 'zeal', recordId: 'z' },
    ],
    [
      'a head that names a checkpoint which did not see it',
      () =>
        knex('journal_heads')
          .where({ ...A, record_id: 'c' })
          .update({ checkpoint: 2 }),
      { problem: 'head', recordId: 'c', checkpoint: 2 },
    ],
    [
      'a salt deleted without a word',
      () => knex('journal_salts').where(A).delete(),
      { problem: 'salt', recordId: 'a' },
    ],
    [
      'a salt of no record',
      () => knex('journal_salts').insert({ ...A, record_id: 'q', salt: 'x' }),
      { problem: 'salt', recordId: 'q' },
    ],
    [
      'a checkpoint changed',
      () =>
        knex('journal_checkpoints')
          .where({ number: 1 })
          .update({ at: '2026-11-29T08:00:00.000Z' }),
      { problem: 'checkpoint', checkpoint: 1 },
    ],
    [
      'the first checkpoint deleted',
      () => knex('journal_checkpoints').where({ number: 1 }).delete(),
      { problem: 'checkpoint', checkpoint: 1 },
    ],
    [
      'the last checkpoint deleted',
      () => knex('journal_checkpoints').where({ number: 2 }).delete(),
      { problem: 'checkpoint', checkpoint: 2 },
    ],
    [
      'all checkpoints deleted',
      () => knex('journal_checkpoints').delete(),
      { problem: 'checkpoint', checkpoint: 1 },
    ],
  ];

  it.each(tampering)('names the place after %s', async (_, tamper, fault) => {
    await fill();
    await tamper();
    const found = await room.verifier.verify();
    expect(found).toMatchObject({ ok: false, ...fault });
    expect((found as JournalFault).message).toMatch(
      /^(The journal of|Checkpoint)/,
    );
  });
});
