import { randomUUID } from 'node:crypto';
import {
  AuditorService,
  AuthService,
  HttpAuthService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { FaultPoints } from '../../faultPoints/faultPoints';
import { Journal } from '../../journal/Journal';
import { createNotificationConsumer } from '../../outbox/createNotificationConsumer';
import { Outbox } from '../../outbox/Outbox';
import { PostureStore } from '../../posture/PostureStore';
import { ConcernAccess } from '../access/ConcernAccess';
import { ConcernStore } from '../ConcernStore';
import { CrowdReader } from './CrowdReader';
import { DatabaseSignalStore } from './DatabaseSignalStore';
import { createSignalRouter } from './router';
import { SignalChanges } from './SignalChanges';
import { signalNoticesFor } from './signalNotices';
import { SignalService } from './SignalService';
import { SignalWatcher } from './SignalWatcher';

/** Puts together what looks for signals, and what people do with them. */
export async function createSignals(options: {
  access: ConcernAccess;
  auditor: AuditorService;
  auth: AuthService;
  clock: Clock;
  concerns: ConcernStore;
  database: GovernanceDatabase;
  faultPoints: FaultPoints;
  /** Who works concerns. */
  handlers?: string;
  httpAuth: HttpAuthService;
  journal: Journal;
  notifications: NotificationService;
  outbox: Outbox;
  postures: PostureStore;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
}) {
  const store = new DatabaseSignalStore();
  const changes = new SignalChanges({ ...options, store, newId: randomUUID });
  const watcher = new SignalWatcher({
    ...options,
    changes,
    crowds: new CrowdReader(),
  });
  options.outbox.register(
    createNotificationConsumer({
      feature: 'signals',
      notifications: options.notifications,
      notificationsFor: signalNoticesFor(options.handlers),
    }),
  );
  await options.scheduler.scheduleTask({
    id: 'concern-signals',
    frequency: { hours: 1 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 30 },
    fn: () => watcher.watch(),
  });
  return createSignalRouter({
    ...options,
    signals: new SignalService({ ...options, signals: store, changes }),
  });
}
