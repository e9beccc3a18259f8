import { randomUUID } from 'node:crypto';
import {
  BUILT_IN_CHECKS,
  aiGovernancePermissions,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { createCatalogFollower } from './catalog/createCatalogFollower';
import { DatabaseCatalogEntitiesStore } from './catalog/DatabaseCatalogEntitiesStore';
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
import { CatalogVisibility } from './visibility/CatalogVisibility';

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
        const confirmed = new ConfirmedFacts({
          store: confirmationStore,
          clock: deps.clock,
        });
        const visibility = new CatalogVisibility({
          auth,
          catalog,
          permissions,
        });
        const posture = new PostureService({
          database,
          postures,
          entities,
          visibility,
          policy,
          confirmations: confirmationStore,
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

        const follower = createCatalogFollower({
          ...deps,
          database,
          entities,
          postures,
          queue,
          confirmed,
          policy,
          checks,
        });
        await follower.start();
      },
    });
  },
});
