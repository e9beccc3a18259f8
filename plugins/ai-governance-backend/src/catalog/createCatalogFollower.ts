import { Check } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  LoggerService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { Clock } from '../clock';
import { ConcernRecordsReader } from '../concerns/ConcernRecordsReader';
import { ConfirmedFacts } from '../confirmations/ConfirmedFacts';
import { FactsReader } from '../facts/FactsReader';
import { GrantedWaivers } from '../waivers/GrantedWaivers';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { PostureAssessor, versionOfChecks } from '../posture/PostureAssessor';
import { PostureKeeper } from '../posture/PostureKeeper';
import { PosturePolicy } from '../posture/PosturePolicy';
import { PostureStore } from '../posture/PostureStore';
import { QuestionKeeper } from '../questions/QuestionKeeper';
import { CurrentLaw } from '../regulations/CurrentLaw';
import { BrokenDeclarations } from './BrokenDeclarations';
import { CatalogEntitiesStore } from './CatalogEntitiesStore';
import { CatalogReader } from './CatalogReader';
import { CatalogSubscriber } from './CatalogSubscriber';
import { ChangeQueue } from './ChangeQueue';
import { ChangeWorker } from './ChangeWorker';
import { NameConflicts } from './NameConflicts';
import { Reconciler } from './Reconciler';

const RECONCILE_SCHEDULE = 'aiGovernance.posture.reconcileSchedule';

const DEFAULT_RECONCILE_SCHEDULE = {
  frequency: { minutes: 5 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 5 },
};

/** Puts together all that follows the catalog, and says when each part runs. */
export function createCatalogFollower(options: {
  checks: readonly Check[];
  clock: Clock;
  config: RootConfigService;
  confirmed: ConfirmedFacts;
  database: GovernanceDatabase;
  entities: CatalogEntitiesStore;
  events: EventsService;
  factsReader: FactsReader;
  granted: GrantedWaivers;
  concerns: ConcernRecordsReader;
  law: CurrentLaw;
  logger: LoggerService;
  policy: PosturePolicy;
  postures: PostureStore;
  questionKeeper: QuestionKeeper;
  queue: ChangeQueue;
  reader: CatalogReader;
  scheduler: SchedulerService;
  urlReader: UrlReaderService;
}): { start(): Promise<void> } {
  const { config, scheduler, checks, law } = options;
  const broken = new BrokenDeclarations(options);
  const keeper = new PostureKeeper(options);
  const assessor = new PostureAssessor({ ...options, keeper });
  const conflicts = new NameConflicts(options);
  const subscriber = new CatalogSubscriber({ ...options, conflicts });
  const worker = new ChangeWorker({
    ...options,
    broken,
    assessor,
  });
  const reconciler = new Reconciler({
    ...options,
    conflicts,
    checksVersion: versionOfChecks(checks, law),
  });

  return {
    async start() {
      await subscriber.start();
      await scheduler.scheduleTask({
        id: 'posture-changes',
        scope: 'local',
        frequency: { seconds: 1 },
        timeout: { minutes: 10 },
        fn: () => worker.drain(),
      });
      await scheduler.scheduleTask({
        id: 'posture-broken-declarations',
        frequency: { seconds: 10 },
        timeout: { minutes: 1 },
        fn: () => broken.recheck(),
      });
      await scheduler.scheduleTask({
        id: 'posture-reconcile',
        ...(config.has(RECONCILE_SCHEDULE)
          ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
              config.getConfig(RECONCILE_SCHEDULE),
            )
          : DEFAULT_RECONCILE_SCHEDULE),
        fn: () => reconciler.reconcile(),
      });
    },
  };
}
