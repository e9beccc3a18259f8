import {
  AuthService,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { Request } from 'express';
import { actorOf } from './ConcernActor';
import { ConcernCaller } from './ConcernService';

/** Who sends a request about concerns: a person, or a service. */
export async function callerOf(
  request: Request,
  services: {
    auth: AuthService;
    httpAuth: HttpAuthService;
    userInfo: UserInfoService;
  },
): Promise<ConcernCaller> {
  const credentials = await services.httpAuth.credentials(request, {
    allow: ['user', 'service'],
  });
  return { credentials, actor: await actorOf(credentials, services) };
}
