import type { RootConfigService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/**
 * Throws unless this backend plainly runs for development: signing in without
 * a password must never reach a portal that people rely on.
 *
 * @param options.config - the backend's configuration; `auth.environment` has
 *   to be `development`
 * @param options.nodeEnvironment - the value of `NODE_ENV`; it must not be
 *   `production`
 * @throws NotAllowedError naming what to change
 * @internal
 */
export function assertDevelopment(options: {
  config: RootConfigService;
  nodeEnvironment: string | undefined;
}): void {
  const { config, nodeEnvironment } = options;
  const remedy =
    'Remove auth.providers.demo from the configuration and set up a real sign-in provider.';

  const environment = config.getOptionalString('auth.environment');
  if (environment !== 'development') {
    throw new NotAllowedError(
      `Demo sign-in works only where auth.environment is 'development', and it is '${
        environment ?? 'not set'
      }'. ${remedy}`,
    );
  }
  if (nodeEnvironment === 'production') {
    throw new NotAllowedError(
      `Demo sign-in does not work where NODE_ENV is 'production'. ${remedy}`,
    );
  }
}
