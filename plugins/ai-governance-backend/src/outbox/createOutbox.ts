import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { createEventsConsumer } from './createEventsConsumer';
import { createSignalsConsumer } from './createSignalsConsumer';
import { DatabaseOutboxStore } from './DatabaseOutboxStore';
import { Outbox } from './Outbox';
import { OutboxWorker } from './OutboxWorker';

/**
 * Puts the outbox together. Features register their consumers before it is
 * started.
 */
export function createOutbox(options: {
  clock: Clock;
  database: GovernanceDatabase;
  events: EventsService;
  faultPoints: FaultPoints;
  lifecycle: LifecycleService;
  logger: LoggerService;
  scheduler: SchedulerService;
  signals: SignalsService;
  /** A number from 0 up to 1. */
  random: () => number;
}): { outbox: Outbox; start(): Promise<void> } {
  const { lifecycle, scheduler } = options;
  const store = new DatabaseOutboxStore();
  const outbox = new Outbox({ ...options, store });
  outbox.register(createEventsConsumer(options));
  outbox.register(createSignalsConsumer(options));
  const worker = new OutboxWorker({ ...options, outbox, store });

  return {
    outbox,
    async start() {
      outbox.onCommit(() => worker.nudge());
      lifecycle.addShutdownHook(() => worker.stop());
      // For what waits for its next attempt, and what a killed process left.
      await scheduler.scheduleTask({
        id: 'outbox',
        scope: 'local',
        frequency: { seconds: 5 },
        timeout: { minutes: 10 },
        fn: () => worker.drain(),
      });
    },
  };
}
