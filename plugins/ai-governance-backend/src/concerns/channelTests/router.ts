import {
  aiGovernanceChannelTestReadPermission,
  channelTestQueryParamsSchema,
  channelTestRequestSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import express from 'express';
import Router from 'express-promise-router';
import { audited } from '../../http/audited';
import { parseBody, parseQueryParams } from '../../http/parseInput';
import { permit } from '../../http/permit';
import { ChannelTestService } from './ChannelTestService';

/** The routes of the tests of channels. */
export function createChannelTestRouter(options: {
  channelTests: ChannelTestService;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { channelTests, auditor, httpAuth, permissions } = options;
  const router = Router();
  router.use('/channel-tests', express.json({ limit: '100kb' }));

  router.get('/channel-tests', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernanceChannelTestReadPermission,
      credentials,
      'read tests of channels',
    );
    const { interactionRef } = parseQueryParams(
      channelTestQueryParamsSchema,
      request.query,
    );
    response.json(await channelTests.list(interactionRef, credentials));
  });

  router.post('/channel-tests', async (request, response) => {
    // Somebody has tried it, and puts their name to it.
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const test = await audited(
      auditor,
      { eventId: 'channel-test-create', request },
      async () =>
        channelTests.record(
          parseBody(channelTestRequestSchema, request.body),
          credentials,
        ),
    );
    response.status(201).json(test);
  });

  return router;
}
