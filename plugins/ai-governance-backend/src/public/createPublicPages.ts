import { randomBytes, randomUUID } from 'node:crypto';
import {
  AuditorService,
  DiscoveryService,
  HttpRouterService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Response } from 'express';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { ConcernChanges } from '../concerns/ConcernChanges';
import { ConcernIntake } from '../concerns/ConcernIntake';
import { ConcernStore } from '../concerns/ConcernStore';
import { ReceiptCodes } from '../concerns/receipts/ReceiptCodes';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { createLimiter } from './limits/createLimiter';
import { DatabaseRateLimitStore } from './limits/DatabaseRateLimitStore';
import { PublicConcerns } from './PublicConcerns';
import { PublicForm } from './PublicForm';
import { publicPagesFromConfig } from './PublicPages';
import { createPublicRouter, hadWrongCode } from './router';

function wasTaken({ statusCode }: Response): boolean {
  return statusCode < 400;
}

/** Opens the pages for customers, if config switches them on. */
export async function createPublicPages(options: {
  auditor: AuditorService;
  changes: ConcernChanges;
  clock: Clock;
  config: RootConfigService;
  database: GovernanceDatabase;
  discovery: DiscoveryService;
  entities: CatalogEntitiesStore;
  httpRouter: HttpRouterService;
  intake: ConcernIntake;
  logger: LoggerService;
  publicForm: PublicForm;
  receipts: ReceiptCodes;
  scheduler: SchedulerService;
  store: ConcernStore;
}): Promise<void> {
  const { clock, database, httpRouter, publicForm, scheduler } = options;
  // Also while there is nothing: nobody needs to sign in to learn that.
  httpRouter.addAuthPolicy({ path: '/public', allow: 'unauthenticated' });
  const pages = await publicPagesFromConfig(options.config, options);
  if (!pages) {
    return;
  }
  const { limits, key } = pages;
  const counter = (name: string) =>
    new DatabaseRateLimitStore({ database, clock, name });
  const concerns = counter('public-concern');
  httpRouter.use(
    createPublicRouter({
      ...options,
      pages,
      captcha: publicForm.captcha,
      newSecret: () => randomBytes(16).toString('base64url'),
      publicConcerns: new PublicConcerns({
        ...options,
        interactionRefs: pages.interactionRefs,
        newId: randomUUID,
      }),
      limiters: {
        concerns: createLimiter({
          key,
          store: concerns,
          perHour: limits.concerns,
          counts: wasTaken,
        }),
        answers: createLimiter({
          key,
          store: counter('public-answer'),
          perHour: limits.answers,
          counts: wasTaken,
        }),
        wrongCodes: createLimiter({
          key,
          store: counter('public-code'),
          perHour: limits.wrongCodes,
          counts: hadWrongCode,
        }),
      },
    }),
  );
  await scheduler.scheduleTask({
    id: 'public-rate-limits',
    frequency: { hours: 1 },
    initialDelay: { minutes: 10 },
    timeout: { minutes: 5 },
    fn: () => concerns.forgetOver(),
  });
}
