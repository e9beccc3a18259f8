import { aiGovernanceJournalVerifyPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { permit } from '../http/permit';
import { JournalVerifier } from './JournalVerifier';

/** The route of the journal. */
export function createJournalRouter(options: {
  verifier: JournalVerifier;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { verifier, httpAuth, permissions } = options;
  const router = Router();

  router.get('/journal/verification', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernanceJournalVerifyPermission,
      credentials,
      'have the journal verified',
    );
    response.json(await verifier.verify());
  });

  return router;
}
