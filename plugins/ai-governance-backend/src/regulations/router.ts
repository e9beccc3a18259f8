import {
  aiGovernancePostureReadPermission,
  asOfQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import Router from 'express-promise-router';
import { parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { RegulationService } from './RegulationService';

/** The routes of regulations, and of what follows from them. */
export function createRegulationRouter(options: {
  regulations: RegulationService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { regulations, httpAuth, permissions } = options;
  const router = Router();

  async function reader(request: Request) {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernancePostureReadPermission,
      credentials,
      'read what laws give customers',
    );
    return credentials;
  }

  router.get('/regulations', async (request, response) => {
    await reader(request);
    response.json({ packs: regulations.listPacks() });
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
