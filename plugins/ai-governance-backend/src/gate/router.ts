import {
  aiGovernancePostureReadPermission,
  gateQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import Router from 'express-promise-router';
import { parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { noPosture } from '../posture/router';
import { GateService } from './GateService';

/** The route of the gate. */
export function createGateRouter(options: {
  gate: GateService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { gate, httpAuth, permissions } = options;
  const router = Router();

  router.get(
    '/gate/by-name/:kind/:namespace/:name',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      await permit(
        permissions,
        aiGovernancePostureReadPermission,
        credentials,
        'read posture',
      );
      const asked = parseQueryParams(gateQueryParamsSchema, request.query);
      const entityRef = stringifyEntityRef(request.params);
      const report = await gate.judge(entityRef, asked, credentials);
      if (!report) {
        throw noPosture(entityRef);
      }
      response.json(report);
    },
  );

  return router;
}
