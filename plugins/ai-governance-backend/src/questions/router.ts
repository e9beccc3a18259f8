import {
  aiGovernancePostureReadPermission,
  questionQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Request } from 'express';
import Router from 'express-promise-router';
import { parseQueryParams } from '../http/parseInput';
import { permit } from '../http/permit';
import { QuestionService } from './QuestionService';

/** The routes of questions: undetermined checks with who answers them by when. */
export function createQuestionRouter(options: {
  questions: QuestionService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}) {
  const { questions, httpAuth, permissions } = options;
  const router = Router();

  async function reader(request: Request): Promise<BackstageCredentials> {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    await permit(
      permissions,
      aiGovernancePostureReadPermission,
      credentials,
      'read questions',
    );
    return credentials;
  }

  router.get('/questions', async (request, response) => {
    const credentials = await reader(request);
    const params = parseQueryParams(questionQueryParamsSchema, request.query);
    response.json(await questions.list(params, credentials));
  });

  router.get('/questions/summary', async (request, response) => {
    response.json(await questions.summarise(await reader(request)));
  });

  return router;
}
