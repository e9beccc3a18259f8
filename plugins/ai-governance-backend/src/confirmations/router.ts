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
    const event = await auditor.createEvent({
      eventId: 'confirmation-create',
      severityLevel: 'medium',
      request,
    });
    try {
      await permit(
        permissions,
        aiGovernanceConfirmationCreatePermission,
        credentials,
        'confirm facts',
      );
      const body = parseBody(confirmationRequestSchema, request.body);
      const confirmation = await confirmations.confirm(
        { ...body, entityRef: body.entityRef.toLowerCase() },
        credentials,
      );
      const { id, entityRef, subject, factsHash } = confirmation;
      await event.success({ meta: { id, entityRef, subject, factsHash } });
      response.status(201).json(confirmation);
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  });

  return router;
}
