import { aiGovernanceIntakeTestPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { permit } from '../http/permit';
import { parseJsonBody } from './body/parseJsonBody';
import { rawBody, rawBodyOf } from './body/rawBody';
import { IntakeService } from './IntakeService';

/** The routes by which other systems hand in concerns. */
export function createIntakeRouter(options: {
  intakeService: IntakeService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { intakeService, httpAuth, permissions } = options;
  const router = Router();

  router.post(
    '/intake/:channel/dry-run',
    rawBody(),
    async (request: any, response: any) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      await permit(
        permissions,
        aiGovernanceIntakeTestPermission,
        credentials,
        'try channels out',
      );
      const payload = parseJsonBody(rawBodyOf(request));
      response.json(intakeService.tryOut(request.params.channel, payload));
    },
  );

  router.post(
    '/intake/:channel',
    rawBody(),
    async (request: any, response: any) => {
      const taken = await intakeService.take(request.params.channel, {
        rawBody: rawBodyOf(request),
        headers: request.headers,
      });
      if (taken.outcome === 'ignored') {
        response.status(202).json({ outcome: 'ignored' });
        return;
      }
      const { outcome, concern, receipt } = taken;
      const { id, reference, state } = concern;
      response
        .status(outcome === 'taken' ? 201 : 200)
        .json({ outcome, id, reference, state, receipt });
    },
  );

  return router;
}
