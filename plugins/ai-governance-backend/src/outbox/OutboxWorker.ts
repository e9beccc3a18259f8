import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { backOff } from './backOff';
import { Outbox } from './Outbox';
import { ClaimedMessage, OutboxStore } from './OutboxStore';
import { within } from './within';

const BATCH = 20;
const ERROR_LENGTH = 500;

/** A lease outlasts the handling by far, whatever the clocks of replicas say. */
const HANDLE_WITHIN_MS = 30_000;
const LEASE_MS = 120_000;

/** Hands messages over to their consumers, and again until it succeeds. */
export class OutboxWorker {
  private readonly database: GovernanceDatabase;
  private readonly outbox: Outbox;
  private readonly store: OutboxStore;
  private readonly clock: Clock;
  private readonly logger: LoggerService;
  private readonly faultPoints: FaultPoints;
  private readonly random: () => number;
  private readonly handleWithinMs: number;
  private running: Promise<void> | undefined;
  private nudged = false;
  private stopped = false;

  constructor(options: {
    database: GovernanceDatabase;
    outbox: Outbox;
    store: OutboxStore;
    clock: Clock;
    logger: LoggerService;
    faultPoints: FaultPoints;
    /** A number from 0 up to 1. */
    random: () => number;
    handleWithinMs?: number;
  }) {
    this.database = options.database;
    this.outbox = options.outbox;
    this.store = options.store;
    this.clock = options.clock;
    this.logger = options.logger;
    this.faultPoints = options.faultPoints;
    this.random = options.random;
    this.handleWithinMs = options.handleWithinMs ?? HANDLE_WITHIN_MS;
  }

  /** Hands over until nothing is due. */
  async drain(): Promise<void> {
    if (this.stopped) {
      return;
    }
    this.nudged = true;
    this.running ??= this.run();
    await this.running;
  }

  /** Has what was just committed handed over soon, without waiting for it. */
  nudge(): void {
    this.drain().catch(error => {
      // The schedule tries again.
      this.logger.warn('The outbox could not be worked', error);
    });
  }

  /** Takes no more messages, and waits for those at work. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running?.catch(() => {
      // Whoever started it was told.
    });
  }

  private async run(): Promise<void> {
    try {
      // A nudge while the last batch is at work must not be missed.
      while (this.nudged && !this.stopped) {
        this.nudged = false;
        while (!this.stopped && (await this.workBatch()) > 0) {
          // The next batch.
        }
      }
    } finally {
      this.running = undefined;
    }
  }

  /** Works one batch; returns how many messages it had. */
  private async workBatch(): Promise<number> {
    const now = this.clock.now().getTime();
    const messages = await this.database.transaction(tx =>
      this.store.claim(tx, {
        consumers: [...this.outbox.consumers.keys()],
        now,
        leaseUntil: now + LEASE_MS,
        limit: BATCH,
      }),
    );
    // No two of a batch are of the same record and consumer.
    const done = await Promise.allSettled(
      messages.map(message => this.work(message)),
    );
    const handed = done.flatMap(outcome =>
      outcome.status === 'fulfilled' ? outcome.value ?? [] : [],
    );
    if (handed.length > 0) {
      await this.store.remove(this.database.reader, handed);
      await this.faultPoints.reach('outbox.after-delete');
    }
    const failure = done.find(({ status }) => status === 'rejected');
    if (failure?.status === 'rejected') {
      throw failure.reason;
    }
    return messages.length;
  }

  /** Returns the id of the message if it was handed over. */
  private async work(message: ClaimedMessage): Promise<number | undefined> {
    await this.faultPoints.reach('outbox.before-handle');
    try {
      const { id, attempts, claimedUntil, ...handedOver } = message;
      const consumer = this.outbox.consumers.get(message.consumer)!;
      await within(this.handleWithinMs, () => consumer.handle(handedOver));
    } catch (error) {
      await this.postpone(message, error);
      return undefined;
    }
    await this.faultPoints.reach('outbox.after-handle');
    return message.id;
  }

  private async postpone(
    message: ClaimedMessage,
    error: unknown,
  ): Promise<void> {
    const { consumer, record, type, attempts } = message;
    const wait = backOff(attempts + 1, this.random);
    const why = String(error).slice(0, ERROR_LENGTH);
    await this.store.postpone(this.database.reader, message, {
      dueAt: this.clock.now().getTime() + wait,
      error: why,
    });
    this.logger.error(
      `${consumer} could not be told of ${type} (${record.kind} ${
        record.id
      }); attempt ${attempts + 2} in ${Math.ceil(wait / 1000)} s: ${why}`,
    );
  }
}
