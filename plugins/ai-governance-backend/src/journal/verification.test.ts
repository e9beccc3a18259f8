import { JournalFault } from '@ai-governance/backstage-plugin-ai-governance-common';
import { hashJournalEvent } from '@ai-governance/backstage-plugin-ai-governance-node';
import fc from 'fast-check';
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

  it('is right on many pages of records and events', async () => {
    await room.database.transaction(async tx => {
      for (let index = 0; index < 2500; index += 1) {
        await room.journal.append(tx, {
          record: {
            kind: index % 3 ? 'concern' : 'Bérénice',
            id: `${index % 450}`,
          },
          at: room.time.now,
          actor: 'user:default/ada',
          type: 'concern.received',
        });
      }
      for (let index = 0; index < 2100; index += 1) {
        await room.journal.append(tx, {
          record: { kind: 'concern', id: 'long' },
          at: room.time.now,
          actor: 'user:default/ada',
          type: 'concern.received',
        });
      }
    });
    const all = await room.verifier.verify();
    expect(all).toMatchObject({ ok: true, events: 4600, checkpoints: 0 });
    await knex('journal')
      .where({ record_kind: 'concern', record_id: 'long', position: 1500 })
      .delete();
    expect(await room.verifier.verify()).toMatchObject({
      recordId: 'long',
      position: 1500,
      problem: 'missing',
    });
  });

  it('finds no fault in a journal that is written to meanwhile', async () => {
    for (let index = 0; index < 250; index += 1) {
      await room.append(`${index}`, { sealed: { text: 'one' } });
    }
    let done = false;
    const writing = (async () => {
      for (let index = 0; !done; index += 1) {
        await room.append(`${index % 300}`, { sealed: { text: 'two' } });
        if (index % 40 === 0) {
          await room.erase(`${index % 300}`);
          await room.keeper.checkpoint();
        }
      }
    })();
    for (let round = 0; round < 5; round += 1) {
      expect(await room.verifier.verify()).toMatchObject({ ok: true });
    }
    done = true;
    await writing;
  });

  const ids = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        append: ids,
        data: fc.json({ maxDepth: 2 }),
        text: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        why: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ erase: ids }) },
    { weight: 1, arbitrary: fc.constant({ checkpoint: true }) },
  );

  const tables = {
    journal: [
      'record_kind',
      'record_id',
      'position',
      'at',
      'actor',
      'type',
      'why',
      'data',
      'sealed',
      'previous_hash',
      'hash',
    ],
    journal_heads: [
      'record_kind',
      'record_id',
      'position',
      'hash',
      'checkpoint',
      'seen_position',
    ],
    journal_salts: ['record_kind', 'record_id', 'salt'],
    journal_checkpoints: ['number', 'at', 'heads', 'previous_hash', 'hash'],
  };

  it('accepts any history, and names whichever row is changed or deleted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        async (steps, pickRow, pickColumn, pickByte) => {
          await room.clear();
          for (const one of steps) {
            if ('append' in one) {
              await room.append(one.append, {
                data: { value: JSON.parse(one.data) },
                sealed: { text: one.text },
                why: one.why,
              });
            } else if ('erase' in one) {
              await room.erase(one.erase);
            } else {
              await room.keeper.checkpoint();
            }
          }
          expect(await room.verifier.verify()).toMatchObject({ ok: true });

          const places: { table: keyof typeof tables; row: any }[] = [];
          for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
            places.push(...(await knex(table)).map(row => ({ table, row })));
          }
          fc.pre(places.length > 0);
          const { table, row } = places[pickRow % places.length];
          const key = Object.fromEntries(
            ['record_kind', 'record_id', 'position', 'number']
              .filter(
                name =>
                  name in row && (name !== 'position' || table === 'journal'),
              )
              .map(name => [name, row[name]]),
          );
          const columns = tables[table];
          const column = [...columns, 'row'][pickColumn % (columns.length + 1)];
          if (column === 'row') {
            await knex(table).where(key).delete();
          } else {
            const value = mutate(row[column], pickByte);
            await knex(table)
              .where(key)
              .update({ [column]: value });
          }
          const found = await room.verifier.verify();
          expect({ column, ...found }).toMatchObject({ ok: false });
          const fault = found as JournalFault;
          if (table === 'journal_checkpoints') {
            // A checkpoint that renames itself leaves a gap at its old number.
            expect(fault.checkpoint).toBeDefined();
          } else if (!['record_kind', 'record_id'].includes(column)) {
            expect(fault.recordId).toBe(row.record_id);
          } else {
            expect(fault.recordId).toBeDefined();
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Another value of the same kind. */
function mutate(value: unknown, pick: number): unknown {
  if (value === null) {
    return 1 + (pick % 2);
  }
  if (typeof value === 'number') {
    return value + 20 + (pick % 3);
  }
  const text = String(value);
  if (text === '') {
    return 'x';
  }
  const at = pick % text.length;
  const other = text[at] === 'x' ? 'y' : 'x';
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}
