import {
  aiGovernanceRegulationAdoptPermission,
  aiGovernanceRegulationReadPermission,
  asOfQueryParamsSchema,
  regulationQueryParamsSchema,
  touchedQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Request } from 'express';
import Router from 'express-promise-router';
import { parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { RegulationService } from './RegulationService';

/** The routes of regulations, and of what follows from them. */
export function createRegulationRouter(options: {
  regulations: RegulationService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { regulations, auth, httpAuth, permissions } = options;
  const router = Router();

  async function reader(request: Request<any>) {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernanceRegulationReadPermission,
      credentials,
      'read what laws give customers',
    );
    return credentials;
  }

  /** Services decide nothing, so no button is promised to them. */
  async function mayAdopt(credentials: BackstageCredentials): Promise<boolean> {
    if (!auth.isPrincipal(credentials, 'user')) {
      return false;
    }
    const [{ result }] = await permissions.authorize(
      [{ permission: aiGovernanceRegulationAdoptPermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  router.get('/regulations', async (request, response) => {
    const credentials = await reader(request);
    const query = parseQueryParams(regulationQueryParamsSchema, request.query);
    const list = await regulations.list(
      { ...query, entityRef: query.entityRef?.toLowerCase() },
      credentials,
    );
    response.json({ ...list, mayAdopt: await mayAdopt(credentials) });
  });

  router.get('/regulations/coverage-reviews', async (request, response) => {
    await reader(request);
    response.json({ items: await regulations.listReviews() });
  });

  router.get('/regulations/:rowId/interactions', async (request, response) => {
    const credentials = await reader(request);
    const query = parseQueryParams(touchedQueryParamsSchema, request.query);
    const { rowId } = request.params;
    response.json(await regulations.touchedBy(rowId, query, credentials));
  });

  router.get(
    '/entitlements/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await reader(request);
      const { asOf } = parseQueryParams(asOfQueryParamsSchema, request.query);
      const { kind, namespace, name } = request.params;
      const entityRef = stringifyEntityRef({ kind, namespace, name });
      const report = await regulations.entitlements(
        entityRef,
        asOf,
        credentials,
      );
      if (!report) {
        throw new NotFoundError(
          `There is no customer interaction ${entityRef}, or you may not see it`,
        );
      }
      response.json(report);
    },
  );

  return router;
}
