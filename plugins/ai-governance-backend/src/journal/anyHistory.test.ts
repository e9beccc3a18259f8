import fc from 'fast-check';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';

jest.setTimeout(300_000);

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

/** What has to be named once a column of a row, or the row, was changed. */
function placeOf(table: string, column: string, row: { record_id?: string }) {
  if (table === 'journal_checkpoints') {
    return { checkpoint: expect.any(Number) };
  }
  // What got another name may be missed under the old or found under the new.
  const renamed = ['record_kind', 'record_id'].includes(column);
  return { recordId: renamed ? expect.any(String) : row.record_id };
}

describeOnEachDatabase('any history of the journal', testDatabase => {
  let knex: Knex;
  let room: TestJournal;

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    room = await openJournal(knex);
  });

  afterAll(() => knex?.destroy());

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
          expect({ column, ...found }).toMatchObject({
            ok: false,
            ...placeOf(table, column, row),
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});
