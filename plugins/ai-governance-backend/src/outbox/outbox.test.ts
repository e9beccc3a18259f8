import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import {
  openOutbox,
  TestConsumer,
  TestOutbox,
} from '../__testUtils__/openOutbox';

describeOnEachDatabase('the outbox', testDatabase => {
  let knex: Knex;
  let room: TestOutbox;

  beforeAll(() => {
    knex = connectTo(testDatabase);
  });

  beforeEach(async () => {
    room = await openOutbox(knex);
  });

  afterAll(() => knex?.destroy());

  it('holds one message per consumer that wants one', async () => {
    const other = new TestConsumer('other');
    other.wants = () => [
      { payload: { to: 1 } },
      { payload: { to: 2 }, scope: 'mine' },
    ];
    room.outbox.register(other);
    await room.append('a');
    await room.append('a', { type: 'concern.noted' });
    expect(await room.count()).toEqual({ waiting: 5, failing: 0 });
    await room.worker().drain();
    expect(await room.count()).toEqual({ waiting: 0, failing: 0 });
    expect(room.consumer.handed).toEqual([
      {
        consumer: 'test',
        record: { kind: 'concern', id: 'a' },
        type: 'concern.received',
        payload: { position: 1 },
        scope: 'ai-governance:test:concern:a:1:0',
      },
    ]);
    expect(other.handed.map(({ scope }) => scope)).toEqual([
      'ai-governance:other:concern:a:1:0',
      'mine',
      'ai-governance:other:concern:a:2:0',
      'mine',
    ]);
    expect(() => room.outbox.register(new TestConsumer())).toThrow(
      'two consumers',
    );
  });

  it('holds nothing of what was rolled back', async () => {
    await expect(
      room.database.transaction(async tx => {
        await room.journal.append(tx, {
          record: { kind: 'concern', id: 'a' },
          at: room.time.now,
          actor: 'user:default/ada',
          type: 'concern.received',
        });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await room.count()).toEqual({ waiting: 0, failing: 0 });
  });

  it('is worked right after the commit, and not before', async () => {
    const busy = room.worker();
    const handled = new Promise<void>(resolve => {
      room.consumer.handle = async () => resolve();
    });
    let committed = false;
    room.outbox.onCommit(() => {
      committed = true;
      busy.nudge();
    });
    await room.append('a');
    await handled;
    expect(committed).toBe(true);
    await busy.stop();
  });
});
