import { randomBytes, randomUUID } from 'node:crypto';
import { aiGovernanceConcernPermissions } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  ConcernHistorySource,
  concernResourceRef,
  concernRules,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  AuditorService,
  AuthService,
  HttpAuthService,
  HttpRouterService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FactsReader } from '../facts/FactsReader';
import { FaultPoints } from '../faultPoints/faultPoints';
import { DatabaseDeliveryStore } from '../intake/deliveries/DatabaseDeliveryStore';
import { Journal } from '../journal/Journal';
import { createNotificationConsumer } from '../outbox/createNotificationConsumer';
import { Outbox } from '../outbox/Outbox';
import { PostureStore } from '../posture/PostureStore';
import { CurrentLaw } from '../regulations/CurrentLaw';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { ConcernAccess } from './access/ConcernAccess';
import { ChannelTestService } from './channelTests/ChannelTestService';
import { ChannelTestStore } from './channelTests/ChannelTestStore';
import { createChannelTestRouter } from './channelTests/router';
import { ConcernChanges } from './ConcernChanges';
import { ConcernIntake } from './ConcernIntake';
import { concernNoticesFor } from './concernNotices';
import { ConcernReader } from './ConcernReader';
import { ConcernService } from './ConcernService';
import { ConcernStore } from './ConcernStore';
import { createPostureConsumer } from './createPostureConsumer';
import { DatabaseConcernStore } from './DatabaseConcernStore';
import { HistoryImporter } from './history/HistoryImporter';
import { ConcernImporter } from './imports/ConcernImporter';
import { createConcernImportRouter } from './imports/router';
import { PersonalDataEraser } from './personalData/PersonalDataEraser';
import { ReceiptCodes } from './receipts/ReceiptCodes';
import { createConcernRouter } from './router';
import { ConcernRules } from './rules/ConcernRules';
import { concernPolicyFromConfig } from './rules/ConcernPolicy';
import { StepContexts } from './rules/StepContexts';
import { createSignals } from './signals/createSignals';
import { ConcernSummaries } from './summary/ConcernSummaries';
import { createConcernSummaryRouter } from './summary/router';
import { BreachWatcher } from './watch/BreachWatcher';
import { RuleFollower } from './watch/RuleFollower';

/** Puts the room of concerns together, and opens it. */
export async function createConcerns(options: {
  auditor: AuditorService;
  auth: AuthService;
  channelsConfigured: boolean;
  channelTestStore: ChannelTestStore;
  clock: Clock;
  config: RootConfigService;
  database: GovernanceDatabase;
  entities: CatalogEntitiesStore;
  factsReader: FactsReader;
  faultPoints: FaultPoints;
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  journal: Journal;
  law: CurrentLaw;
  logger: LoggerService;
  notifications: NotificationService;
  outbox: Outbox;
  /** Writes what is long past. */
  quietJournal: Journal;
  historySources: readonly ConcernHistorySource[];
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  postures: PostureStore;
  queue: ChangeQueue;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
  visibility: CatalogVisibility;
}): Promise<{
  changes: ConcernChanges;
  intake: ConcernIntake;
  receipts: ReceiptCodes;
  store: ConcernStore;
}> {
  const { config, database, permissionsRegistry, scheduler } = options;
  const store = new DatabaseConcernStore();
  permissionsRegistry.addResourceType({
    resourceRef: concernResourceRef,
    permissions: [...aiGovernanceConcernPermissions],
    rules: Object.values(concernRules),
    getResources: async ids => {
      const found = await store.getMany(database.reader, ids);
      return ids.map(id => found.find(concern => concern.id === id));
    },
  });
  const policy = concernPolicyFromConfig(config);
  options.outbox.register(
    createNotificationConsumer({
      feature: 'concerns',
      notifications: options.notifications,
      notificationsFor: concernNoticesFor(policy.handlers),
    }),
  );
  options.outbox.register(createPostureConsumer(options));
  const rules = new ConcernRules({ ...options, policy });
  const contexts = new StepContexts({ ...options, store, rules });
  const changes = new ConcernChanges({ ...options, store, policy });
  const access = new ConcernAccess(options);
  const parts = { ...options, store, changes, access, rules, contexts };

  const receipts = ReceiptCodes.fromConfig(config, { randomBytes });
  const intake = new ConcernIntake({ ...parts, receipts, newId: randomUUID });
  const eraser = new PersonalDataEraser(parts);
  const concerns = new ConcernService({ ...parts, eraser, newId: randomUUID });
  const reader = new ConcernReader(parts);
  const deliveries = new DatabaseDeliveryStore();
  // Before the routes of single concerns: those take all JSON that comes, and
  // what is not theirs for an id.
  options.httpRouter.use(
    createConcernImportRouter({
      ...options,
      importer: new ConcernImporter({ ...parts, deliveries, intake }),
    }),
  );
  options.httpRouter.use(
    createConcernSummaryRouter({
      ...options,
      summaries: new ConcernSummaries(parts),
    }),
  );
  options.httpRouter.use(
    await createSignals({
      ...parts,
      concerns: store,
      handlers: policy.handlers,
    }),
  );
  options.httpRouter.use(
    createConcernRouter({ ...parts, concerns, intake, reader }),
  );
  const channelTests = new ChannelTestService({
    ...parts,
    tests: options.channelTestStore,
    newId: randomUUID,
  });
  options.httpRouter.use(createChannelTestRouter({ ...options, channelTests }));

  const breaches = new BreachWatcher(parts);
  await scheduler.scheduleTask({
    id: 'concern-clocks',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 10 },
    timeout: { minutes: 10 },
    fn: () => breaches.watch(),
  });
  await scheduler.scheduleTask({
    id: 'concern-retention',
    frequency: { hours: 6 },
    initialDelay: { minutes: 5 },
    timeout: { minutes: 30 },
    fn: () => eraser.eraseOutdated(),
  });
  const follower = new RuleFollower(parts);
  await scheduler.scheduleTask({
    id: 'concern-rules',
    frequency: { minutes: 15 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 30 },
    fn: () => follower.follow(),
  });
  if (options.historySources.length > 0) {
    const importer = new HistoryImporter({
      ...parts,
      deliveries,
      newId: randomUUID,
      at(clock) {
        const past = { ...parts, clock, journal: options.quietJournal };
        const pastChanges = new ConcernChanges({ ...past, policy });
        return {
          changes: pastChanges,
          intake: new ConcernIntake({
            ...past,
            receipts,
            changes: pastChanges,
            newId: randomUUID,
          }),
        };
      },
    });
    await scheduler.scheduleTask({
      id: 'concern-history',
      frequency: { hours: 24 },
      initialDelay: { seconds: 5 },
      timeout: { hours: 1 },
      async fn() {
        for (const source of options.historySources) {
          const refs = await importer.take(source);
          await database.transaction(tx =>
            options.queue.mark(
              tx,
              refs.map(entityRef => ({ entityRef })),
              options.clock.now().getTime(),
            ),
          );
        }
      },
    });
  }
  return { changes, intake, receipts, store };
}
