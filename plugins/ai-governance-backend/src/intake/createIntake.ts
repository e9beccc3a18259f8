import {
  HttpAuthService,
  HttpRouterService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { ConcernIntake } from '../concerns/ConcernIntake';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { IntakeChannels } from './channels/IntakeChannels';
import { DatabaseDeliveryStore } from './deliveries/DatabaseDeliveryStore';
import { DeliveryCleaner } from './deliveries/DeliveryCleaner';
import { IntakeService } from './IntakeService';
import { createIntakeRouter } from './router';

/** Deliveries are remembered for longer than anybody sends them again. */
const KEEP_DAYS = 90;

/** Opens the signed ways in that config names. */
export async function createIntake(options: {
  clock: Clock;
  config: RootConfigService;
  database: GovernanceDatabase;
  entities: CatalogEntitiesStore;
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  intake: ConcernIntake;
  logger: LoggerService;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}): Promise<void> {
  const { config, httpRouter, scheduler } = options;
  const deliveries = new DatabaseDeliveryStore();
  const intakeService = new IntakeService({
    ...options,
    deliveries,
    channels: IntakeChannels.fromConfig(config),
  });
  httpRouter.use(createIntakeRouter({ ...options, intakeService }));
  // Who sends is known by the signature; the dry run asks for a token itself.
  httpRouter.addAuthPolicy({ path: '/intake', allow: 'unauthenticated' });

  const cleaner = new DeliveryCleaner({
    ...options,
    store: deliveries,
    keepDays: KEEP_DAYS,
  });
  await scheduler.scheduleTask({
    id: 'intake-deliveries',
    frequency: { hours: 24 },
    initialDelay: { minutes: 10 },
    timeout: { minutes: 10 },
    fn: async () => {
      await cleaner.clean();
    },
  });
}
