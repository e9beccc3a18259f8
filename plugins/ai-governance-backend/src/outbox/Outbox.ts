import { JournalEvent } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Clock } from '../clock';
import { Tx } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { OutboxConsumer, OutboxMessage } from './OutboxConsumer';
import { OutboxStore } from './OutboxStore';

/**
 * Puts what others have to be told beside the change itself, in the same
 * transaction: one message is there exactly if the change is.
 */
export class Outbox {
  private readonly store: OutboxStore;
  private readonly clock: Clock;
  private readonly faultPoints: FaultPoints;
  private readonly byName = new Map<string, OutboxConsumer>();
  private readonly listeners: (() => void)[] = [];

  constructor(options: {
    store: OutboxStore;
    clock: Clock;
    faultPoints: FaultPoints;
  }) {
    this.store = options.store;
    this.clock = options.clock;
    this.faultPoints = options.faultPoints;
  }

  /** Adds a consumer; its messages are put from the next event on. */
  register(consumer: OutboxConsumer): void {
    if (this.byName.has(consumer.name)) {
      throw new Error(`There are two consumers named ${consumer.name}`);
    }
    this.byName.set(consumer.name, consumer);
  }

  /** The consumers, by their names. */
  get consumers(): ReadonlyMap<string, OutboxConsumer> {
    return this.byName;
  }

  /** Has a function called after a transaction with messages was committed. */
  onCommit(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Puts what each consumer wants because of an event. */
  async put(tx: Tx, event: JournalEvent): Promise<void> {
    const messages = [...this.byName.values()].flatMap(consumer =>
      messagesFor(consumer, event),
    );
    if (messages.length === 0) {
      return;
    }
    await this.store.add(tx, messages, this.clock.now());
    await this.faultPoints.reach('outbox.put');
    this.tellOnCommit(tx);
  }

  private tellOnCommit(tx: Tx): void {
    if (tx.isTransaction) {
      const { executionPromise } = tx as Tx & {
        executionPromise: Promise<unknown>;
      };
      executionPromise.then(
        () => this.listeners.forEach(listener => listener()),
        () => {
          // What was rolled back is nobody's news.
        },
      );
    }
  }
}

function messagesFor(
  consumer: OutboxConsumer,
  event: JournalEvent,
): OutboxMessage[] {
  const contents = [consumer.wants(event) ?? []].flat();
  const { record, position, type } = event;
  return contents.map(({ payload, scope }, index) => ({
    consumer: consumer.name,
    record,
    type,
    payload,
    scope:
      scope ??
      `ai-governance:${consumer.name}:${record.kind}:${record.id}:${position}:${index}`,
  }));
}
