import {
  aiGovernanceWaiverApprovePermission,
  aiGovernanceWaiverCreatePermission,
  aiGovernanceWaiverReadPermission,
  waiverQueryParamsSchema,
  waiverRequestSchema,
  waiverTransitionSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express, { Request } from 'express';
import Router from 'express-promise-router';
import { audited } from '../http/audited';
import { parseBody, parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { tellVersion, versionOf } from '../http/versions';
import { WaiverDecisionNotifier } from './WaiverDecisionNotifier';
import { WaiverReader } from './WaiverReader';
import { WaiverService } from './WaiverService';

/** The routes of waivers. */
export function createWaiverRouter(options: {
  waivers: WaiverService;
  reader: WaiverReader;
  decisions: WaiverDecisionNotifier;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { waivers, reader, decisions, auditor } = options;
  const { httpAuth, permissions } = options;
  const router = Router();
  router.use('/waivers', express.json({ limit: '100kb' }));

  async function readerOf(request: Request) {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernanceWaiverReadPermission,
      credentials,
      'read waivers',
    );
    return credentials;
  }

  router.get('/waivers', async (request, response) => {
    const credentials = await readerOf(request);
    const params = parseQueryParams(waiverQueryParamsSchema, request.query);
    response.json(await reader.list(params, credentials));
  });

  router.get('/waivers/:id', async (request, response) => {
    const { id } = request.params;
    const waiver = await reader.get(id, await readerOf(request));
    if (!waiver) {
      throw new NotFoundError(
        `There is no waiver ${id}, or you may not see it`,
      );
    }
    tellVersion(response, waiver.version);
    response.json(waiver);
  });

  router.post('/waivers', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const waiver = await audited(
      auditor,
      { eventId: 'waiver-request', request },
      async () => {
        await permit(
          permissions,
          aiGovernanceWaiverCreatePermission,
          credentials,
          'ask for waivers',
        );
        const body = parseBody(waiverRequestSchema, request.body);
        return waivers.request(
          { ...body, entityRef: body.entityRef.toLowerCase() },
          credentials,
        );
      },
    );
    tellVersion(response, waiver.version);
    response.status(201).json(await reader.describe(waiver, credentials));
  });

  router.post('/waivers/:id/transitions', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const waiver = await audited(
      auditor,
      { eventId: 'waiver-transition', request },
      async () => {
        const version = versionOf(request);
        const transition = parseBody(waiverTransitionSchema, request.body);
        const [{ result }] = await permissions.authorize(
          [{ permission: aiGovernanceWaiverApprovePermission }],
          { credentials },
        );
        const mayApprove = result === AuthorizeResult.ALLOW;
        return waivers.transition(request.params.id, version, transition, {
          credentials,
          mayApprove,
        });
      },
    );
    tellVersion(response, waiver.version);
    response.json(await reader.describe(waiver, credentials));
    await decisions.notify();
  });

  return router;
}
