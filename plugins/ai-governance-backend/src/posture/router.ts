import {
  aiGovernancePostureReadPermission,
  Check,
  CheckDescription,
  postureChangesQueryParamsSchema,
  postureQueryParamsSchema,
  postureTrendQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import Router from 'express-promise-router';
import { parseQueryParams } from '../http/parseInput';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { PostureService } from './PostureService';

const DEFAULT_MONTHS = 12;

/** The routes of posture and of the checks it rests on. */
export function createPostureRouter(options: {
  posture: PostureService;
  checks: readonly Check[];
  httpAuth: HttpAuthService;
  visibility: CatalogVisibility;
}) {
  const { posture, checks, httpAuth, visibility } = options;
  const router = Router();

  async function reader(request: Request): Promise<BackstageCredentials> {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await visibility.permit(
      aiGovernancePostureReadPermission,
      credentials,
      'read posture',
    );
    return credentials;
  }

  function refOf(request: Request): string {
    const { kind, namespace, name } = request.params;
    return stringifyEntityRef({ kind, namespace, name });
  }

  router.get('/posture', async (request, response) => {
    const credentials = await reader(request);
    const params = parseQueryParams(postureQueryParamsSchema, request.query);
    response.json(await posture.list(params, credentials));
  });

  router.get('/posture/summary', async (request, response) => {
    response.json(await posture.summarise(await reader(request)));
  });

  router.get('/posture/trend', async (request, response) => {
    const credentials = await reader(request);
    const { months = DEFAULT_MONTHS } = parseQueryParams(
      postureTrendQueryParamsSchema,
      request.query,
    );
    response.json(await posture.trend(months, credentials));
  });

  router.get('/posture/changes', async (request, response) => {
    const credentials = await reader(request);
    const params = parseQueryParams(
      postureChangesQueryParamsSchema,
      request.query,
    );
    response.json(await posture.listChanges(params, credentials));
  });

  router.get(
    '/posture/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await reader(request);
      const entityRef = refOf(request);
      const found = await posture.getPosture(entityRef, credentials);
      if (!found) {
        throw noPosture(entityRef);
      }
      response.json(found);
    },
  );

  router.get(
    '/posture/by-name/:kind/:namespace/:name/history',
    async (request, response) => {
      const credentials = await reader(request);
      const entityRef = refOf(request);
      const found = await posture.getHistory(entityRef, credentials);
      if (!found) {
        throw noPosture(entityRef);
      }
      response.json(found);
    },
  );

  router.get('/checks', async (request, response) => {
    await reader(request);
    response.json({
      items: checks.map(describe),
    });
  });

  return router;
}

/** What a check asks, without how it does. */
function describe(check: Check): CheckDescription {
  const { id, requirement, level, title, why, needs, judges, source } = check;
  return { id, requirement, level, title, why, needs, judges, source };
}

/** The same words for an unknown entity as for one that may not be seen. */
export function noPosture(entityRef: string): NotFoundError {
  return new NotFoundError(
    `There is no posture of ${entityRef}: no such AI system, customer interaction or service is in the catalog, or you may not see it`,
  );
}
