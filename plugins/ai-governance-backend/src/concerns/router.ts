import {
  aiGovernanceConcernCreatePermission,
  Concern,
  concernAmendmentSchema,
  concernAssignmentSchema,
  concernMessageInputSchema,
  concernQueryParamsSchema,
  concernSubmissionSchema,
  concernTransitionSchema,
  legalHoldSchema,
  requestTransitionSchema,
  timelineQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  AuthService,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import express, { Request, Response } from 'express';
import Router from 'express-promise-router';
import { audited } from '../http/audited';
import { parseBody, parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { tellVersion, versionOf } from '../http/versions';
import { callerOf } from './callerOf';
import { ConcernIntake } from './ConcernIntake';
import { ConcernReader } from './ConcernReader';
import { ConcernCaller, ConcernService } from './ConcernService';
import { StepContexts } from './rules/StepContexts';

/** The routes of concerns. */
export function createConcernRouter(options: {
  concerns: ConcernService;
  intake: ConcernIntake;
  reader: ConcernReader;
  contexts: StepContexts;
  auditor: AuditorService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
}) {
  const { concerns, intake, reader, contexts } = options;
  const { auditor, permissions } = options;
  const router = Router();
  router.use('/concerns', express.json({ limit: '200kb' }));

  /** Does what changes a concern, and answers how it is then. */
  async function change(
    request: Request,
    response: Response,
    eventId: string,
    work: (caller: ConcernCaller) => Promise<Concern>,
  ): Promise<void> {
    const caller = await callerOf(request, options);
    const concern = await audited(auditor, { eventId, request }, () =>
      work(caller),
    );
    tellVersion(response, concern.version);
    response.json(await reader.describe(concern, caller));
  }

  router.post('/concerns', async (request, response) => {
    const caller = await callerOf(request, options);
    const { credentials, actor } = caller;
    let receipt: string | undefined;
    const concern = await audited(
      auditor,
      { eventId: 'concern-create', request },
      async () => {
        await permit(
          permissions,
          aiGovernanceConcernCreatePermission,
          credentials,
          'enter concerns',
        );
        const submission = parseBody(concernSubmissionSchema, request.body);
        const { interactionRef } = submission;
        const entity =
          interactionRef &&
          (await contexts.interaction(interactionRef, credentials));
        const taken = await intake.submit(
          {
            ...submission,
            interactionRef: entity ? entity.entityRef : undefined,
          },
          actor,
        );
        receipt = taken.receipt;
        return taken.concern;
      },
    );
    tellVersion(response, concern.version);
    response
      .status(201)
      .location(`concerns/${concern.id}`)
      .json({ ...(await reader.describe(concern, caller)), receipt });
  });

  router.get('/concerns', async (request, response) => {
    const caller = await callerOf(request, options);
    const params = parseQueryParams(concernQueryParamsSchema, request.query);
    response.json(await reader.list(params, caller));
  });

  router.get('/concerns/:id', async (request, response) => {
    const caller = await callerOf(request, options);
    const view = await reader.get(request.params.id, caller);
    tellVersion(response, view.version);
    response.json(view);
  });

  router.get('/concerns/:id/timeline', async (request, response) => {
    const caller = await callerOf(request, options);
    const { after } = parseQueryParams(
      timelineQueryParamsSchema,
      request.query,
    );
    response.json(await reader.timeline(request.params.id, after ?? 0, caller));
  });

  router.post('/concerns/:id/transitions', (request, response) =>
    change(request, response, 'concern-transition', caller =>
      concerns.transition(
        request.params.id,
        versionOf(request),
        parseBody(concernTransitionSchema, request.body),
        caller,
      ),
    ),
  );

  router.post(
    '/concerns/:id/requests/:requestId/transitions',
    (request, response) =>
      change(request, response, 'concern-request-transition', caller =>
        concerns.transitionRequest(
          request.params.id,
          request.params.requestId,
          versionOf(request),
          parseBody(requestTransitionSchema, request.body),
          caller,
        ),
      ),
  );

  router.patch('/concerns/:id', (request, response) =>
    change(request, response, 'concern-amend', caller =>
      concerns.amend(
        request.params.id,
        versionOf(request),
        parseBody(concernAmendmentSchema, request.body),
        caller,
      ),
    ),
  );

  router.put('/concerns/:id/assignment', (request, response) =>
    change(request, response, 'concern-assign', caller =>
      concerns.assign(
        request.params.id,
        versionOf(request),
        parseBody(concernAssignmentSchema, request.body).assignee,
        caller,
      ),
    ),
  );

  router.post('/concerns/:id/messages', (request, response) =>
    change(request, response, 'concern-message', caller =>
      concerns.addMessage(
        request.params.id,
        parseBody(concernMessageInputSchema, request.body),
        caller,
      ),
    ),
  );

  router.put('/concerns/:id/legal-hold', (request, response) =>
    change(request, response, 'concern-hold', caller =>
      concerns.hold(
        request.params.id,
        versionOf(request),
        parseBody(legalHoldSchema, request.body).because,
        caller,
      ),
    ),
  );

  router.delete('/concerns/:id/personal-data', (request, response) =>
    change(request, response, 'concern-erase', caller =>
      concerns.erase(request.params.id, versionOf(request), caller),
    ),
  );

  return router;
}
