import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';

describeOnEachDatabase('checkpoints of the journal', testDatabase => {
  let knex: Knex;
  let room: TestJournal;

  const rows = () => knex('journal_checkpoints').orderBy('number');

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    room = await openJournal(knex);
  });

  beforeEach(() => room.clear());
  afterAll(() => knex?.destroy());

  it('see what changed since the last one, and nothing else', async () => {
    expect(await room.keeper.checkpoint()).toBe(0);
    await room.append('a');
    await room.append('b');
    expect(await room.keeper.checkpoint()).toBe(1);
    expect(await room.keeper.checkpoint()).toBe(0);
    await room.append('b');
    room.time.now = new Date('2026-11-29T10:00:00.000Z');
    expect(await room.keeper.checkpoint()).toBe(1);

    const [first, second] = await rows();
    const heads = (row: { heads: string }) =>
      JSON.parse(row.heads).map(
        (head: any) => `${head.record.id}:${head.position}`,
      );
    expect(heads(first)).toEqual(['a:1', 'b:1']);
    expect(heads(second)).toEqual(['b:2']);
    expect(second.previous_hash).toBe(first.hash);
    expect(second.at).toBe('2026-11-29T10:00:00.000Z');
  });

  it('are told to the auditor, so that none can vanish unseen', async () => {
    await room.append('a');
    await room.append('b');
    await room.keeper.checkpoint();
    const [{ hash }] = await rows();
    expect(room.audits).toEqual([
      {
        meta: { eventId: 'journal-checkpoint', number: 1, hash, heads: 2 },
        ended: 'success',
      },
    ]);
    expect(await room.verifier.verify()).toMatchObject({
      ok: true,
      checkpoints: 1,
      lastCheckpoint: { number: 1, hash },
    });
  });

  it('are made once where two replicas make them at once', async () => {
    await room.append('a');
    const made = await Promise.all([
      room.keeper.checkpoint(),
      room.keeper.checkpoint(),
    ]);
    expect(made.sort()).toEqual([0, 1]);
    expect(await rows()).toHaveLength(1);
    expect(room.audits).toHaveLength(1);
  });

  it('hold many heads in parts, also where two replicas make them', async () => {
    await room.database.transaction(async tx => {
      for (let index = 0; index < 2100; index += 1) {
        await room.journal.append(tx, {
          record: { kind: 'concern', id: `${index}` },
          at: room.time.now,
          actor: 'user:default/ada',
          type: 'concern.received',
        });
      }
    });
    await Promise.all([room.keeper.checkpoint(), room.keeper.checkpoint()]);
    await room.keeper.checkpoint();
    const parts = (await rows()).map(({ heads }) => JSON.parse(heads).length);
    expect(parts.reduce((sum, size) => sum + size)).toBe(2100);
    expect(Math.max(...parts)).toBe(1000);
    expect(await room.verifier.verify()).toMatchObject({
      ok: true,
      records: 2100,
      events: 2100,
      checkpoints: parts.length,
    });
  });

  it('do not wait for, or hold up, changes that are under way', async () => {
    await room.append('a');
    await room.append('b');
    // On SQLite, nothing else is under way while a transaction is open.
    const meanwhile =
      knex.client.config.client === 'pg'
        ? () => room.keeper.checkpoint()
        : async () => 1;
    await room.database.transaction(async tx => {
      await room.journal.append(tx, {
        record: { kind: 'concern', id: 'a' },
        at: room.time.now,
        actor: 'user:default/ada',
        type: 'concern.assigned',
      });
      expect(await meanwhile()).toBe(1);
    });
    await room.keeper.checkpoint();
    expect(await room.keeper.checkpoint()).toBe(0);
    expect(await room.verifier.verify()).toMatchObject({ ok: true });
  });
});
