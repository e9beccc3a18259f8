import { randomUUID } from 'node:crypto';
import {
  BUILT_IN_CHECKS,
  aiGovernancePermissions,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { loadPacks } from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { createCatalogFollower } from './catalog/createCatalogFollower';
import { DatabaseCatalogEntitiesStore } from './catalog/DatabaseCatalogEntitiesStore';
import { CatalogReader } from './catalog/CatalogReader';
import { DatabaseChangeQueue } from './catalog/DatabaseChangeQueue';
import { clockServiceRef } from './clock';
import { ConfirmationPolicy } from './confirmations/ConfirmationPolicy';
import { ConfirmationService } from './confirmations/ConfirmationService';
import { ConfirmedFacts } from './confirmations/ConfirmedFacts';
import { DatabaseConfirmationStore } from './confirmations/DatabaseConfirmationStore';
import { createConfirmationRouter } from './confirmations/router';
import { GovernanceDatabase } from './database/GovernanceDatabase';
import { createOpenApiRouter } from './openapi/router';
import { DatabasePostureStore } from './posture/DatabasePostureStore';
import { PosturePolicy } from './posture/PosturePolicy';
import { PostureService } from './posture/PostureService';
import { createPostureRouter } from './posture/router';
import { FactsReader } from './facts/FactsReader';
import {
  packFilesOf,
  selectPacksFromConfig,
} from './regulations/RegulationConfig';
import { RegulationService } from './regulations/RegulationService';
import { createRegulationRouter } from './regulations/router';
import { CatalogVisibility } from './visibility/CatalogVisibility';
import { DatabaseWaiverStore } from './waivers/DatabaseWaiverStore';
import { GrantedWaivers } from './waivers/GrantedWaivers';
import { createWaiverRouter } from './waivers/router';
import { WaiverDecisionNotifier } from './waivers/WaiverDecisionNotifier';
import { WaiverPolicy } from './waivers/WaiverPolicy';
import { WaiverReader } from './waivers/WaiverReader';
import { WaiverReminder } from './waivers/WaiverReminder';
import { WaiverService } from './waivers/WaiverService';

/**
 * Keeps the posture of all customer interactions, and serves it.
 * @public
 */
export const aiGovernancePlugin = createBackendPlugin({
  pluginId: 'ai-governance',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auth, catalog, config, httpAuth, permissions } = deps;
        const checks = BUILT_IN_CHECKS;
        const policy = PosturePolicy.fromConfig(config);
        const database = await GovernanceDatabase.create(deps);
        const entities = new DatabaseCatalogEntitiesStore();
        const postures = new DatabasePostureStore();
        const queue = new DatabaseChangeQueue();
        const confirmationStore = new DatabaseConfirmationStore();
        const waiverStore = new DatabaseWaiverStore();
        const granted = new GrantedWaivers({
          store: waiverStore,
          clock: deps.clock,
        });
        const confirmed = new ConfirmedFacts({
          store: confirmationStore,
          clock: deps.clock,
        });
        const visibility = new CatalogVisibility({
          auth,
          catalog,
          permissions,
        });
        const reader = new CatalogReader(deps);
        const factsReader = new FactsReader({
          ...deps,
          database,
          entities,
          reader,
        });
        const regulations = new RegulationService({
          ...deps,
          database,
          factsReader,
          visibility,
          confirmations: confirmationStore,
          packs: selectPacksFromConfig(
            await loadPacks({ files: packFilesOf(config) }),
            config,
          ),
        });
        const posture = new PostureService({
          database,
          postures,
          entities,
          visibility,
          policy,
          confirmations: confirmationStore,
          clock: deps.clock,
        });
        const confirmations = new ConfirmationService({
          ...deps,
          database,
          entities,
          queue,
          visibility,
          store: confirmationStore,
          policy: ConfirmationPolicy.fromConfig(config),
          newId: randomUUID,
        });

        const waiverPolicy = WaiverPolicy.fromConfig(config);
        const waivers = new WaiverService({
          ...deps,
          database,
          entities,
          queue,
          visibility,
          checks,
          store: waiverStore,
          policy: waiverPolicy,
          newId: randomUUID,
        });
        const waiverReader = new WaiverReader({
          ...deps,
          database,
          entities,
          visibility,
          checks,
          store: waiverStore,
          policy: waiverPolicy,
        });
        const decisions = new WaiverDecisionNotifier({
          ...deps,
          database,
          entities,
          checks,
          store: waiverStore,
        });

        deps.permissionsRegistry.addPermissions(aiGovernancePermissions);
        deps.httpRouter.use(createOpenApiRouter());
        deps.httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });
        deps.httpRouter.use(
          createPostureRouter({ posture, checks, httpAuth, permissions }),
        );
        deps.httpRouter.use(
          createConfirmationRouter({ ...deps, confirmations }),
        );
        deps.httpRouter.use(createRegulationRouter({ ...deps, regulations }));
        deps.httpRouter.use(
          createWaiverRouter({
            ...deps,
            waivers,
            reader: waiverReader,
            decisions,
          }),
        );

        const follower = createCatalogFollower({
          ...deps,
          database,
          entities,
          postures,
          queue,
          confirmed,
          granted,
          reader,
          factsReader,
          policy,
          checks,
        });
        await follower.start();
        const reminder = new WaiverReminder({
          ...deps,
          database,
          store: waiverStore,
          policy: waiverPolicy,
        });
        await deps.scheduler.scheduleTask({
          id: 'waiver-reminders',
          frequency: { hours: 1 },
          initialDelay: { minutes: 1 },
          timeout: { minutes: 10 },
          fn: async () => {
            await reminder.remind();
            // What could not be told when it was decided.
            await decisions.notify();
          },
        });
      },
    });
  },
});
