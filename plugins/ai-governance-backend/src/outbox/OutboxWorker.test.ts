import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openOutbox, TestOutbox } from '../__testUtils__/openOutbox';

describeOnEachDatabase('OutboxWorker', testDatabase => {
  let knex: Knex;
  let room: TestOutbox;

  beforeAll(() => {
    knex = connectTo(testDatabase);
  });

  beforeEach(async () => {
    room = await openOutbox(knex);
  });

  afterAll(() => knex?.destroy());

  it('hands over in order, and nothing past what has failed', async () => {
    for (const id of ['a', 'b', 'a', 'b', 'a']) {
      await room.append(id);
    }
    room.consumer.failing = ({ record }) => record.id === 'a';
    await room.worker().drain();
    expect(room.consumer.order).toEqual({ b: [1, 2] });
    expect(await room.count()).toEqual({ waiting: 3, failing: 1 });
    room.consumer.failing = undefined;
    await room.worker().drain();
    expect(room.consumer.order).toEqual({ b: [1, 2] });
    room.pass(1000);
    await room.worker().drain();
    expect(room.consumer.order).toEqual({ b: [1, 2], a: [1, 2, 3] });
  });

  it('tries ever more rarely, up to once an hour, and says why', async () => {
    await room.append('a');
    room.consumer.failing = () => true;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 15; attempt += 1) {
      await room.worker().drain();
      const [row] = await knex('outbox');
      waits.push((Number(row.due_at) - room.time.now.getTime()) / 1000);
      expect(row).toMatchObject({
        attempts: attempt + 1,
        last_error: 'Error: down',
        claimed_until: null,
      });
      room.time.now = new Date(Number(row.due_at));
    }
    expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
    expect(waits.slice(12)).toEqual([3600, 3600, 3600]);
    expect(room.errors[0]).toBe(
      'test could not be told of concern.received (concern a); attempt 2 in 1 s: Error: down',
    );
  });

  it('gives up on a consumer that does not answer, and tries again', async () => {
    await room.append('a');
    room.consumer.handle = () => new Promise(() => {});
    await room.worker({ handleWithinMs: 5 }).drain();
    expect(await knex('outbox').first()).toMatchObject({
      attempts: 1,
      last_error: 'Error: It took longer than 5 ms',
    });
  });

  it('leaves messages of consumers that this process does not know', async () => {
    await room.append('a');
    await knex('outbox').update({ consumer: 'of-a-newer-release' });
    await room.worker().drain();
    expect(await room.count()).toEqual({ waiting: 1, failing: 0 });
  });

  it('hands each message to one of many workers, in order', async () => {
    for (let index = 0; index < 60; index += 1) {
      await room.append(`${index % 12}`);
    }
    await Promise.all([1, 2, 3].map(() => room.worker().drain()));
    await room.worker().drain();
    expect(room.consumer.handed).toHaveLength(60);
    for (const positions of Object.values(room.consumer.order)) {
      expect(positions).toEqual([1, 2, 3, 4, 5]);
    }
    expect(await room.count()).toEqual({ waiting: 0, failing: 0 });
  });

  it('takes nothing more once it is stopped, and ends what it has', async () => {
    await room.append('a');
    await room.append('a');
    let finish = () => {};
    let began = () => {};
    const atWork = new Promise<void>(resolve => {
      began = resolve;
    });
    const handle = room.consumer.handle.bind(room.consumer);
    room.consumer.handle = async message => {
      began();
      await new Promise<void>(resolve => {
        finish = resolve;
      });
      await handle(message);
    };
    const stopped = room.worker();
    stopped.nudge();
    await atWork;
    const stop = stopped.stop();
    finish();
    await stop;
    expect(room.consumer.order).toEqual({ a: [1] });
    await stopped.drain();
    expect(await room.count()).toEqual({ waiting: 1, failing: 0 });
  });
});
