import {
  aiGovernancePostureReadPermission,
  scorecardQueryParamsSchema,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Request } from 'express';
import Router from 'express-promise-router';
import { parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { ScorecardService } from './ScorecardService';
import { scorecardsCsv } from './scorecardsCsv';

/** The routes of scorecards. */
export function createScorecardRouter(options: {
  scorecards: ScorecardService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { scorecards, httpAuth, permissions } = options;
  const router = Router();

  async function report(request: Request): Promise<ScorecardReport> {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernancePostureReadPermission,
      credentials,
      'read scorecards',
    );
    const { groupBy = 'owner' } = parseQueryParams(
      scorecardQueryParamsSchema,
      request.query,
    );
    return scorecards.report(groupBy, credentials);
  }

  router.get('/scorecards', async (request, response) => {
    response.json(await report(request));
  });

  router.get('/scorecards/export.csv', async (request, response) => {
    const found = await report(request);
    response
      .attachment(`ai-governance-scorecards-by-${found.groupBy}.csv`)
      .type('text/csv; charset=utf-8')
      .send(scorecardsCsv(found));
  });

  return router;
}
