import {
  signalAssessmentSchema,
  signalQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  AuthService,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import express from 'express';
import Router from 'express-promise-router';
import { audited } from '../../http/audited';
import { parseBody, parseQueryParams } from '../../http/parseInput';
import { tellVersion, versionOf } from '../../http/versions';
import { callerOf } from '../callerOf';
import { SignalService } from './SignalService';

/** The routes of what many concerns point to together. */
export function createSignalRouter(options: {
  signals: SignalService;
  auditor: AuditorService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
}) {
  const { signals, auditor } = options;
  const router = Router();
  router.use('/concerns/signals', express.json({ limit: '100kb' }));

  router.get('/concerns/signals', async (request, response) => {
    const caller = await callerOf(request, options);
    const params = parseQueryParams(signalQueryParamsSchema, request.query);
    response.json(await signals.list(params, caller));
  });

  router.post('/concerns/signals/:id/assessment', async (request, response) => {
    const caller = await callerOf(request, options);
    const signal = await audited(
      auditor,
      { eventId: 'signal-assess', request },
      () =>
        signals.assess(
          request.params.id,
          versionOf(request),
          parseBody(signalAssessmentSchema, request.body),
          caller,
        ),
    );
    tellVersion(response, signal.version);
    response.json(signal);
  });

  return router;
}
