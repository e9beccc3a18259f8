import {
  aiGovernanceConfirmationCreatePermission,
  aiGovernanceConfirmationReadPermission,
  confirmationQueryParamsSchema,
  confirmationRequestSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import express, { Request } from 'express';
import Router from 'express-promise-router';
import { audited } from '../http/audited';
import { parseBody, parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { ConfirmationService } from './ConfirmationService';

/** The routes of confirmations. */
export function createConfirmationRouter(options: {
  confirmations: ConfirmationService;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { confirmations, auditor, httpAuth, permissions } = options;
  const router = Router();
  router.use('/confirmations', express.json({ limit: '100kb' }));

  async function reader(request: Request) {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernanceConfirmationReadPermission,
      credentials,
      'read confirmations',
    );
    return credentials;
  }

  router.get('/confirmations', async (request, response) => {
    const credentials = await reader(request);
    const { entityRef } = parseQueryParams(
      confirmationQueryParamsSchema,
      request.query,
    );
    const items = await confirmations.history(
      entityRef.toLowerCase(),
      credentials,
    );
    if (!items) {
      throw new NotFoundError(
        `Nothing is known of ${entityRef}, or you may not see it`,
      );
    }
    response.json({ items });
  });

  router.get('/confirmations/pending', async (request, response) => {
    const items = await confirmations.pending(await reader(request));
    response.json({ items, totalItems: items.length });
  });

  router.post('/confirmations', async (request, response) => {
    // Approvals are given by people, never by a token of a service.
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const confirmation = await audited(
      auditor,
      { eventId: 'confirmation-create', request },
      async () => {
        await permit(
          permissions,
          aiGovernanceConfirmationCreatePermission,
          credentials,
          'confirm facts',
        );
        const body = parseBody(confirmationRequestSchema, request.body);
        return confirmations.confirm(
          { ...body, entityRef: body.entityRef.toLowerCase() },
          credentials,
        );
      },
    );
    response.status(201).json(confirmation);
  });

  return router;
}
