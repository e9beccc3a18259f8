import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';

jest.setTimeout(300_000);

describeOnEachDatabase('JournalVerifier', testDatabase => {
  let knex: Knex;
  let room: TestJournal;

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    room = await openJournal(knex);
  });

  beforeEach(() => room.clear());
  afterAll(() => knex?.destroy());

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
});
