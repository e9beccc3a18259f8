import { mockServices } from '@backstage/backend-test-utils';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { connectTo } from '../__testUtils__/openDatabase';
import { openJournal, TestJournal } from '../__testUtils__/openJournal';
import { FaultPoint, FaultPoints } from '../faultPoints/faultPoints';
import { createEventsConsumer } from './createEventsConsumer';
import { createNotificationConsumer } from './createNotificationConsumer';
import { DatabaseOutboxStore } from './DatabaseOutboxStore';
import { OutboxConsumer, OutboxMessage } from './OutboxConsumer';
import { OutboxWorker } from './OutboxWorker';

const MINUTE = 60_000;

/** Keeps what it is handed, and fails as long as it is told to. */
class TestConsumer implements OutboxConsumer {
  readonly name: string;
  readonly handed: OutboxMessage[] = [];
  failing?: (message: OutboxMessage) => boolean;

  constructor(name = 'test') {
    this.name = name;
  }

  wants: OutboxConsumer['wants'] = ({ position, type }) =>
    type === 'concern.noted' ? undefined : { payload: { position } };

  async handle(message: OutboxMessage) {
    if (this.failing?.(message)) {
      throw new Error('down');
    }
    this.handed.push(message);
  }

  /** Of each record, the positions in the order they came. */
  get order(): Record<string, unknown[]> {
    const order: Record<string, unknown[]> = {};
    for (const { record, payload } of this.handed) {
      (order[record.id] ??= []).push(payload.position);
    }
    return order;
  }
}

describeOnEachDatabase('the outbox', testDatabase => {
  const store = new DatabaseOutboxStore();
  let knex: Knex;
  let room: TestJournal;
  let consumer: TestConsumer;
  const errors: string[] = [];

  function worker(
    options: { faultPoints?: FaultPoints; handleWithinMs?: number } = {},
  ) {
    const logger = mockServices.logger.mock({
      error: message => {
        errors.push(String(message));
      },
    });
    return new OutboxWorker({
      database: room.database,
      outbox: room.outbox,
      store,
      clock: { now: () => room.time.now },
      logger,
      faultPoints: { reach: () => undefined },
      random: () => 0,
      ...options,
    });
  }

  const pass = (milliseconds: number) => {
    room.time.now = new Date(room.time.now.getTime() + milliseconds);
  };

  const count = () => store.count(room.database.reader);

  beforeAll(() => {
    knex = connectTo(testDatabase);
  });

  beforeEach(async () => {
    room = await openJournal(knex);
    await room.clear();
    consumer = new TestConsumer();
    room.outbox.register(consumer);
    errors.length = 0;
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
    expect(await count()).toEqual({ waiting: 5, failing: 0 });
    await worker().drain();
    expect(await count()).toEqual({ waiting: 0, failing: 0 });
    expect(consumer.handed).toEqual([
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
    expect(await count()).toEqual({ waiting: 0, failing: 0 });
  });

  it('is worked right after the commit, and not before', async () => {
    const busy = worker();
    const handled = new Promise<void>(resolve => {
      consumer.handle = async () => resolve();
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

  it('hands over in order, and nothing past what has failed', async () => {
    for (const id of ['a', 'b', 'a', 'b', 'a']) {
      await room.append(id);
    }
    consumer.failing = ({ record }) => record.id === 'a';
    await worker().drain();
    expect(consumer.order).toEqual({ b: [1, 2] });
    expect(await count()).toEqual({ waiting: 3, failing: 1 });
    consumer.failing = undefined;
    await worker().drain();
    expect(consumer.order).toEqual({ b: [1, 2] });
    pass(1000);
    await worker().drain();
    expect(consumer.order).toEqual({ b: [1, 2], a: [1, 2, 3] });
  });

  it('tries ever more rarely, up to once an hour, and says why', async () => {
    await room.append('a');
    consumer.failing = () => true;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 15; attempt += 1) {
      await worker().drain();
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
    expect(errors[0]).toBe(
      'test could not be told of concern.received (concern a); attempt 2 in 1 s: Error: down',
    );
  });

  it('gives up on a consumer that does not answer, and tries again', async () => {
    await room.append('a');
    consumer.handle = () => new Promise(() => {});
    await worker({ handleWithinMs: 5 }).drain();
    expect(await knex('outbox').first()).toMatchObject({
      attempts: 1,
      last_error: 'Error: It took longer than 5 ms',
    });
  });

  it('leaves messages of consumers that this process does not know', async () => {
    await room.append('a');
    await knex('outbox').update({ consumer: 'of-a-newer-release' });
    await worker().drain();
    expect(await count()).toEqual({ waiting: 1, failing: 0 });
  });

  it('hands each message to one of many workers, in order', async () => {
    for (let index = 0; index < 60; index += 1) {
      await room.append(`${index % 12}`);
    }
    await Promise.all([1, 2, 3].map(() => worker().drain()));
    await worker().drain();
    expect(consumer.handed).toHaveLength(60);
    for (const positions of Object.values(consumer.order)) {
      expect(positions).toEqual([1, 2, 3, 4, 5]);
    }
    expect(await count()).toEqual({ waiting: 0, failing: 0 });
  });

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
    worker({ faultPoints })
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
      await worker().drain();
      const before = consumer.handed.length;
      pass(MINUTE);
      await worker().drain();
      expect(consumer.handed).toHaveLength(before);
      pass(MINUTE);
      await worker().drain();
      expect(consumer.handed).toHaveLength(times);
      expect(new Set(consumer.handed.map(({ scope }) => scope)).size).toBe(1);
      expect(await count()).toEqual({ waiting: 0, failing: 0 });
    },
  );

  it('lets a slow worker not take away what another has taken over', async () => {
    await room.append('a');
    const { reader } = room.database;
    const claim = (now: number) =>
      room.database.transaction(tx =>
        store.claim(tx, {
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
    await store.postpone(reader, slow, { dueAt: now, error: 'late' });
    expect(await claim(now + MINUTE + 1)).toEqual([]);
    await store.postpone(reader, other, { dueAt: now, error: 'down' });
    expect(await claim(now + MINUTE + 1)).toMatchObject([{ attempts: 1 }]);
  });

  it('takes nothing more once it is stopped, and ends what it has', async () => {
    await room.append('a');
    await room.append('a');
    let finish = () => {};
    let began = () => {};
    const atWork = new Promise<void>(resolve => {
      began = resolve;
    });
    const handle = consumer.handle.bind(consumer);
    consumer.handle = async message => {
      began();
      await new Promise<void>(resolve => {
        finish = resolve;
      });
      await handle(message);
    };
    const stopped = worker();
    stopped.nudge();
    await atWork;
    const stop = stopped.stop();
    finish();
    await stop;
    expect(consumer.order).toEqual({ a: [1] });
    await stopped.drain();
    expect(await count()).toEqual({ waiting: 1, failing: 0 });
  });

  it('publishes events that name the change and nothing else', async () => {
    const published: EventParams[] = [];
    const events: EventsService = {
      publish: async params => {
        published.push(params);
      },
      subscribe: async () => {},
    };
    room.outbox.register(createEventsConsumer({ events }));
    await room.append('a', {
      why: 'Because of Ada',
      data: { state: 'received' },
      sealed: { description: 'I am Ada' },
    });
    await worker().drain();
    expect(published).toEqual([
      {
        topic: 'ai-governance.concern',
        eventPayload: {
          type: 'concern.received',
          record: { kind: 'concern', id: 'a' },
          position: 1,
          at: '2026-11-29T09:00:00.000Z',
          scope: 'ai-governance:events:concern:a:1:0',
        },
      },
    ]);
  });

  it('sends what a feature makes of an event, with a scope', async () => {
    const sent: NotificationSendOptions[] = [];
    let down = true;
    const recipients = {
      type: 'entity' as const,
      entityRef: 'group:default/care',
    };
    room.outbox.register(
      createNotificationConsumer({
        feature: 'concerns',
        notifications: {
          send: async options => {
            if (down) {
              throw new Error('down');
            }
            sent.push(options);
          },
        },
        notificationsFor: ({ type, record }) =>
          type === 'concern.received'
            ? [
                { recipients, title: `A concern ${record.id}`, link: '/x' },
                { recipients, title: 'Another', scope: 'mine' },
              ]
            : [],
      }),
    );
    await room.append('a');
    await room.append('a', { type: 'concern.noted' });
    await worker().drain();
    down = false;
    pass(1000);
    await worker().drain();
    expect(sent).toEqual([
      {
        recipients,
        payload: {
          title: 'A concern a',
          link: '/x',
          severity: 'normal',
          topic: 'ai-governance',
          scope: 'ai-governance:notifications:concerns:concern:a:1:0',
        },
      },
      {
        recipients,
        payload: {
          title: 'Another',
          severity: 'normal',
          topic: 'ai-governance',
          scope: 'mine',
        },
      },
    ]);
  });
});
