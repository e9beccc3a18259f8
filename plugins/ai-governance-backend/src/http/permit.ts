import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';

/** Refuses the bearer of credentials who lacks a permission, by its name. */
export async function permit(
  permissions: PermissionsService,
  permission: BasicPermission,
  credentials: BackstageCredentials,
  what: string,
): Promise<void> {
  const [{ result }] = await permissions.authorize([{ permission }], {
    credentials,
  });
  expectAllowed(result, permission, what);
}

/** Refuses what was not allowed, and names the permission that it takes. */
export function expectAllowed(
  result: AuthorizeResult,
  permission: BasicPermission,
  what: string,
): void {
  if (result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `You may not ${what}; it takes the permission ${permission.name}`,
    );
  }
}
