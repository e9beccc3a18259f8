import { ERASURE_EVENT_TYPE } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';

const SECRET = 'My name is Ada Lovelace and I was refused a loan.';

describeOnEachDatabase('the journal', testDatabase => {
  let knex: Knex;
  let room: TestJournal;

  const concern = (id: string) => ({ kind: 'concern', id });

  const timeline = (id: string, after?: number, limit = 100) =>
    room.journal.timeline(room.database.reader, concern(id), { after, limit });

  async function allRows(): Promise<string> {
    const tables = [
      'journal',
      'journal_heads',
      'journal_salts',
      'journal_checkpoints',
      'outbox',
    ];
    return JSON.stringify(await Promise.all(tables.map(name => knex(name))));
  }

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    room = await openJournal(knex);
  });

  beforeEach(() => room.clear());
  afterAll(() => knex?.destroy());

  it('tells who changed a record, when, what and why, in order', async () => {
    await room.append('a', { data: { state: 'received' } });
    await room.append('b');
    const event = await room.append('a', {
      type: 'concern.assigned',
      actor: 'user:default/grace',
      at: new Date('2026-11-29T10:00:00.000Z'),
      why: 'Ada is away. \u{1f334}',
      data: { to: ['user:default/grace'], count: 1.5, none: null },
    });
    expect(await timeline('a')).toEqual([
      expect.objectContaining({ position: 1, data: { state: 'received' } }),
      event,
    ]);
    expect(event).toMatchObject({
      record: concern('a'),
      position: 2,
      at: '2026-11-29T10:00:00.000Z',
      actor: 'user:default/grace',
      type: 'concern.assigned',
      why: 'Ada is away. \u{1f334}',
      data: { to: ['user:default/grace'], count: 1.5, none: null },
    });
    expect(await timeline('a', 1)).toHaveLength(1);
    expect(await timeline('a', 0, 1)).toHaveLength(1);
    expect(await timeline('c')).toEqual([]);
  });

  it('writes nothing when the change itself fails', async () => {
    await expect(
      room.database.transaction(async tx => {
        await room.journal.append(tx, {
          record: concern('a'),
          at: room.time.now,
          actor: 'user:default/ada',
          type: 'concern.received',
          sealed: { description: SECRET },
        });
        throw new Error('the guard is unmet');
      }),
    ).rejects.toThrow('the guard is unmet');
    expect(await allRows()).toBe('[[],[],[],[],[]]');
  });

  it('proves texts without keeping them, until they are erased', async () => {
    const { reader } = room.database;
    const first = await room.append('a', {
      sealed: { description: SECRET, email: undefined },
    });
    const second = await room.append('a', { sealed: { note: SECRET } });
    expect(Object.keys(first.sealed!.values)).toEqual(['description']);
    // The same text says nothing about itself in another place.
    expect(second.sealed!.values.note).not.toBe(
      first.sealed!.values.description,
    );
    expect(await allRows()).not.toContain('Lovelace');

    const check = (event: typeof first, name: string, text: string) =>
      room.journal.checkSeal(reader, event, name, text);
    expect(await check(first, 'description', SECRET)).toBe('same');
    expect(await check(second, 'note', SECRET)).toBe('same');
    expect(await check(first, 'description', `${SECRET} `)).toBe('changed');
    expect(await check(first, 'note', SECRET)).toBe('changed');

    await room.erase('a');
    expect(await knex('journal_salts')).toEqual([]);
    expect(await check(first, 'description', SECRET)).toBe('erased');

    const third = await room.append('a', { sealed: { description: SECRET } });
    expect(third.sealed!.salt).not.toBe(first.sealed!.salt);
    expect(await check(third, 'description', SECRET)).toBe('same');
    expect(await check(first, 'description', SECRET)).toBe('erased');
    expect((await timeline('a')).map(({ type }) => type)).toEqual([
      'concern.received',
      'concern.received',
      ERASURE_EVENT_TYPE,
      'concern.received',
    ]);
    expect(await room.verifier.verify()).toMatchObject({ ok: true, events: 4 });
  });

  it('lets nobody pass off a change as an erasure', async () => {
    await expect(
      room.append('a', { type: ERASURE_EVENT_TYPE }),
    ).rejects.toThrow('by erase alone');
  });

  it.each(['half a character: \ud83d', 'a zero: \0', '', ' spaces '])(
    'verifies after the reason %j',
    async why => {
      await room.append('a', { why, data: { text: why } });
      expect(await room.verifier.verify()).toMatchObject({ ok: true });
    },
  );

  it('never forks where many change one record at once', async () => {
    await room.append('a');
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        room.append('a', { data: { index } }),
      ),
    );
    const events = await timeline('a');
    expect(events.map(({ position }) => position)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    expect(await room.verifier.verify()).toEqual({
      ok: true,
      records: 1,
      events: 13,
      checkpoints: 0,
    });
  });

  it('lets one of those win who begin one record at once', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, () =>
        room.append('a', { sealed: { description: SECRET } }),
      ),
    );
    const refusals = results.flatMap(result =>
      result.status === 'rejected' ? [result.reason.name] : [],
    );
    expect(refusals.filter(name => name !== 'ConflictError')).toEqual([]);
    const events = await timeline('a');
    expect(events).toHaveLength(results.length - refusals.length);
    expect(await room.verifier.verify()).toMatchObject({ ok: true });
  });

  it('streams all changes of a kind in order of time', async () => {
    const at = (minute: number) =>
      new Date(Date.UTC(2026, 10, 29, 9, minute % 7, 0));
    await room.database.transaction(async tx => {
      for (let index = 0; index < 1203; index += 1) {
        await room.journal.append(tx, {
          record: { kind: 'concern', id: `${index % 100}` },
          at: at(index),
          actor: 'user:default/ada',
          type: 'concern.received',
        });
      }
      await room.journal.append(tx, {
        record: { kind: 'incident', id: '1' },
        at: at(0),
        actor: 'user:default/ada',
        type: 'incident.opened',
      });
    });
    const seen: string[] = [];
    const times: string[] = [];
    for await (const event of room.journal.changesOf('concern')) {
      seen.push(`${event.record.id}:${event.position}`);
      times.push(event.at);
    }
    expect(new Set(seen).size).toBe(1203);
    expect(seen).toHaveLength(1203);
    expect(times).toEqual([...times].sort());

    let within = 0;
    for await (const event of room.journal.changesOf('concern', {
      from: at(2),
      to: at(4),
    })) {
      expect([
        '2026-11-29T09:02:00.000Z',
        '2026-11-29T09:03:00.000Z',
      ]).toContain(event.at);
      within += 1;
    }
    expect(within).toBe(times.filter(t => /09:0[23]/.test(t)).length);
  });
});
