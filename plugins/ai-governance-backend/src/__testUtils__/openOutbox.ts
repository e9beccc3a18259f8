import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FaultPoints, NO_FAULTS } from '../faultPoints/faultPoints';
import { DatabaseOutboxStore } from '../outbox/DatabaseOutboxStore';
import { OutboxConsumer, OutboxMessage } from '../outbox/OutboxConsumer';
import { OutboxStore } from '../outbox/OutboxStore';
import { OutboxWorker } from '../outbox/OutboxWorker';
import { openJournal, TestJournal } from './openJournal';

/** Keeps what it is handed, and fails as long as it is told to. */
export class TestConsumer implements OutboxConsumer {
  readonly name: string;
  readonly handed: OutboxMessage[] = [];
  failing?: (message: OutboxMessage) => boolean;

  constructor(name = 'test') {
    this.name = name;
  }

  wants: OutboxConsumer['wants'] = ({ position, type }) =>
    type === 'concern.noted' ? undefined : { payload: { position } };

  async handle(message: OutboxMessage): Promise<void> {
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

/** An outbox with one consumer, beside a journal. */
export interface TestOutbox extends TestJournal {
  store: OutboxStore;
  consumer: TestConsumer;
  /** What was logged as an error. */
  errors: string[];
  /** Another worker, as in another replica. */
  worker(options?: {
    faultPoints?: FaultPoints;
    handleWithinMs?: number;
  }): OutboxWorker;
  /** Lets time pass. */
  pass(milliseconds: number): void;
  count(): ReturnType<OutboxStore['count']>;
}

/** Opens an empty outbox on a database. */
export async function openOutbox(knex: Knex): Promise<TestOutbox> {
  const room = await openJournal(knex);
  await room.clear();
  const store = new DatabaseOutboxStore();
  const consumer = new TestConsumer();
  room.outbox.register(consumer);
  const errors: string[] = [];
  const logger = mockServices.logger.mock({
    error: message => {
      errors.push(String(message));
    },
  });
  return {
    ...room,
    store,
    consumer,
    errors,
    worker: options =>
      new OutboxWorker({
        database: room.database,
        outbox: room.outbox,
        store,
        clock: { now: () => room.time.now },
        logger,
        faultPoints: NO_FAULTS,
        random: () => 0,
        ...options,
      }),
    pass: milliseconds => {
      room.time.now = new Date(room.time.now.getTime() + milliseconds);
    },
    count: () => store.count(room.database.reader),
  };
}
