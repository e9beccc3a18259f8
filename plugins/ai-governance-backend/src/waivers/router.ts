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
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import Router from 'express-promise-router';
import { audited } from '../http/audited';
import { parseBody, parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { tellVersion, versionOf } from '../http/versions';
import { WaiverService } from './WaiverService';

/** The routes of waivers. */
export function createWaiverRouter(options: {
  waivers: WaiverService;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { waivers, auditor, httpAuth, permissions } = options;
  const router = Router();
  router.use('/waivers', express.json({ limit: '100kb' }));

  router.get('/waivers', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernanceWaiverReadPermission,
      credentials,
      'read waivers',
    );
    const query = parseQueryParams(waiverQueryParamsSchema, request.query);
    const items = await waivers.list(
      { ...query, entityRef: query.entityRef?.toLowerCase() },
      credentials,
    );
    response.json({ items, totalItems: items.length });
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
    response.status(201).json(waiver);
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
    response.json(waiver);
  });

  return router;
}
