import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';
import { DatabaseOutboxStore } from '../outbox/DatabaseOutboxStore';
import { OutboxWorker } from '../outbox/OutboxWorker';
import { FAULT_POINTS, FaultPoint, FaultPoints } from './faultPoints';

describeOnEachDatabase('fault points', testDatabase => {
  const reached = new Set<FaultPoint>();
  let failAt: FaultPoint | undefined;
  let knex: Knex;
  let room: TestJournal;

  const faultPoints: FaultPoints = {
    reach: name => {
      reached.add(name);
      if (name === failAt) {
        throw new Error(`lost at ${name}`);
      }
    },
  };

  beforeAll(async () => {
    knex = connectTo(testDatabase);
    room = await openJournal(knex, { faultPoints });
    room.outbox.register({
      name: 'test',
      wants: () => ({ payload: {} }),
      handle: async () => {},
    });
  });

  beforeEach(async () => {
    failAt = undefined;
    reached.clear();
    await room.clear();
  });

  afterAll(() => knex?.destroy());

  it('are all reached, each by its name', async () => {
    await room.append('a', { sealed: { text: 'one' } });
    await room.erase('a');
    await room.keeper.checkpoint();
    await new OutboxWorker({
      database: room.database,
      outbox: room.outbox,
      store: new DatabaseOutboxStore(),
      clock: { now: () => room.time.now },
      logger: mockServices.logger.mock(),
      faultPoints,
      random: () => 0,
    }).drain();
    // The other rooms see to their own.
    const here = FAULT_POINTS.filter(name => /^(journal|outbox)\./.test(name));
    expect([...reached].sort()).toEqual([...here].sort());
  });

  it.each([
    ['journal.appended', () => room.append('a', { sealed: { text: 'two' } })],
    ['outbox.put', () => room.append('a', { sealed: { text: 'two' } })],
    ['journal.erased', () => room.erase('a')],
    ['journal.checkpoint-written', () => room.keeper.checkpoint()],
  ] as const)('leave nothing half done at %s', async (point, work) => {
    await room.append('a', { sealed: { text: 'one' } });
    const tables = [
      'journal',
      'journal_heads',
      'journal_salts',
      'journal_checkpoints',
      'outbox',
    ];
    const all = () => Promise.all(tables.map(name => knex(name)));
    const before = await all();
    failAt = point;
    await expect(work()).rejects.toThrow(`lost at ${point}`);
    expect(await all()).toEqual(before);
    failAt = undefined;
    await work();
    expect(await room.verifier.verify()).toMatchObject({ ok: true });
  });
});
