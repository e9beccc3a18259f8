import { randomBytes } from 'node:crypto';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Router } from 'express';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { Outbox } from '../outbox/Outbox';
import { CheckpointKeeper } from './CheckpointKeeper';
import { DatabaseCheckpointStore } from './DatabaseCheckpointStore';
import { DatabaseJournalStore } from './DatabaseJournalStore';
import { DatabaseVerificationStore } from './DatabaseVerificationStore';
import { Journal } from './Journal';
import { JournalVerifier } from './JournalVerifier';
import { createJournalRouter } from './router';

/** Puts the journal together, with its route and its schedule. */
export function createJournal(options: {
  auditor: AuditorService;
  clock: Clock;
  database: GovernanceDatabase;
  faultPoints: FaultPoints;
  httpAuth: HttpAuthService;
  outbox: Outbox;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}): {
  journal: Journal;
  /** Writes what is long past: nobody is told of it. */
  quiet: Journal;
  router: Router;
  checkpoint(): Promise<number>;
  start(): Promise<void>;
} {
  const { scheduler } = options;
  const parts = { ...options, store: new DatabaseJournalStore(), randomBytes };
  const journal = new Journal(parts);
  const quiet = new Journal({
    ...parts,
    outbox: { put: async () => undefined },
  });
  const keeper = new CheckpointKeeper({
    ...options,
    store: new DatabaseCheckpointStore(),
  });
  const verifier = new JournalVerifier({
    ...options,
    store: new DatabaseVerificationStore(),
  });

  return {
    journal,
    quiet,
    router: createJournalRouter({ ...options, verifier }),
    checkpoint: () => keeper.checkpoint(),
    async start() {
      await scheduler.scheduleTask({
        id: 'journal-checkpoints',
        frequency: { hours: 1 },
        initialDelay: { minutes: 1 },
        timeout: { minutes: 30 },
        fn: async () => {
          await keeper.checkpoint();
        },
      });
    },
  };
}
