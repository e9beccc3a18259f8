import {
  concernFilterParamsSchema,
  CSV_FORMAT,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuthService,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { stringify } from 'csv-stringify';
import { Request } from 'express';
import Router from 'express-promise-router';
import { pipeline } from 'node:stream/promises';
import { parseQueryParams } from '../../http/parseInput';
import { actorOf } from '../ConcernActor';
import { ConcernCaller } from '../ConcernService';
import { CONCERN_CSV_HEADER, concernCsvRow } from './concernsCsv';
import { ConcernSummaries } from './ConcernSummaries';

/** The routes that count concerns, and hand them out. */
export function createConcernSummaryRouter(options: {
  summaries: ConcernSummaries;
  auth: AuthService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
}) {
  const { summaries, httpAuth } = options;
  const router = Router();

  async function callerOf(request: Request): Promise<ConcernCaller> {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return { credentials, actor: await actorOf(credentials, options) };
  }

  router.get('/concerns/summary', async (request, response) => {
    const caller = await callerOf(request);
    const params = parseQueryParams(concernFilterParamsSchema, request.query);
    response.json(await summaries.overview(params, caller));
  });

  router.get('/concerns/export.csv', async (request, response) => {
    const caller = await callerOf(request);
    const params = parseQueryParams(concernFilterParamsSchema, request.query);
    const concerns = await summaries.stream(params, caller);
    response
      .type('text/csv')
      .attachment('concerns.csv')
      .setHeader('Cache-Control', 'no-store');
    async function* rows() {
      yield CONCERN_CSV_HEADER;
      for await (const concern of concerns) {
        yield concernCsvRow(concern);
      }
    }
    await pipeline(rows, stringify(CSV_FORMAT), response);
  });

  return router;
}
