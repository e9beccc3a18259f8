import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openOutbox, TestOutbox } from '../__testUtils__/openOutbox';
import { FaultPoint, FaultPoints } from '../faultPoints/faultPoints';

const MINUTE = 60_000;

describeOnEachDatabase('the outbox after a crash', testDatabase => {
  let knex: Knex;
  let room: TestOutbox;

  beforeAll(() => {
    knex = connectTo(testDatabase);
  });

  beforeEach(async () => {
    room = await openOutbox(knex);
  });

  afterAll(() => knex?.destroy());

  /** Works until a fault point, and is never heard of again. */
  async function dieAt(point: FaultPoint) {
    let reached = () => {};
    const dead = new Promise<void>(resolve => {
      reached = resolve;
    });
    const faultPoints: FaultPoints = {
      reach: name => {
        if (name === point) {
          reached();
          return new Promise(() => {});
        }
        return undefined;
      },
    };
    room
      .worker({ faultPoints })
      .drain()
      .catch(() => {});
    await dead;
  }

  it.each([
    ['outbox.before-handle', 1],
    ['outbox.after-handle', 2],
    ['outbox.after-delete', 1],
  ] as const)(
    'loses nothing when a process is killed at %s',
    async (point, times) => {
      await room.append('a');
      await dieAt(point);
      await room.worker().drain();
      const before = room.consumer.handed.length;
      room.pass(MINUTE);
      await room.worker().drain();
      expect(room.consumer.handed).toHaveLength(before);
      room.pass(MINUTE);
      await room.worker().drain();
      expect(room.consumer.handed).toHaveLength(times);
      expect(new Set(room.consumer.handed.map(({ scope }) => scope)).size).toBe(
        1,
      );
      expect(await room.count()).toEqual({ waiting: 0, failing: 0 });
    },
  );

  it('lets a slow worker not take away what another has taken over', async () => {
    await room.append('a');
    const { reader } = room.database;
    const claim = (now: number) =>
      room.database.transaction(tx =>
        room.store.claim(tx, {
          consumers: ['test'],
          now,
          leaseUntil: now + MINUTE,
          limit: 10,
        }),
      );
    const now = room.time.now.getTime();
    const [slow] = await claim(now);
    expect(await claim(now + MINUTE - 1)).toEqual([]);
    const [other] = await claim(now + MINUTE);
    await room.store.postpone(reader, slow, { dueAt: now, error: 'late' });
    expect(await claim(now + MINUTE + 1)).toEqual([]);
    await room.store.postpone(reader, other, { dueAt: now, error: 'down' });
    expect(await claim(now + MINUTE + 1)).toMatchObject([{ attempts: 1 }]);
  });
});
