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
import Router from 'express-promise-router';
import { pipeline } from 'node:stream/promises';
import { parseQueryParams } from '../../http/parseInput';
import { callerOf } from '../callerOf';
import { CONCERN_CSV_HEADER, concernCsvRow } from './concernsCsv';
import { ConcernSummaries } from './ConcernSummaries';

/** The routes that count concerns, and hand them out. */
export function createConcernSummaryRouter(options: {
  summaries: ConcernSummaries;
  auth: AuthService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
}) {
  const { summaries } = options;
  const router = Router();

  router.get('/concerns/summary', async (request, response) => {
    const caller = await callerOf(request, options);
    const params = parseQueryParams(concernFilterParamsSchema, request.query);
    response.json(await summaries.overview(params, caller));
  });

  router.get('/concerns/export.csv', async (request, response) => {
    const caller = await callerOf(request, options);
    const params = parseQueryParams(concernFilterParamsSchema, request.query);
    const concerns = await summaries.stream(params, caller);
    response.type('text/csv').attachment('concerns.csv');
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
