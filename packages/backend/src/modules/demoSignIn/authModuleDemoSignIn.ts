import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { assertDevelopment } from './assertDevelopment';
import { createDemoAuthenticator } from './createDemoAuthenticator';
import { readDemoPeople } from './readDemoPeople';

/**
 * Lets developers sign in as one of the demo's people, without a password.
 * Does nothing without `auth.providers.demo`; with it, anywhere but in
 * development, the backend refuses to start.
 *
 * @internal
 */
export const authModuleDemoSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-in',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        if (!config.has('auth.providers.demo')) {
          return;
        }
        assertDevelopment({ config, nodeEnvironment: process.env.NODE_ENV });
        const people = readDemoPeople(config.getConfig('auth.providers.demo'));
        logger.warn(
          'Anybody who reaches this portal can sign in as one of the demo people; keep it on this machine.',
        );
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator({ people }),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({
                entityRef: result.userEntityRef,
              }),
          }),
        });
      },
    });
  },
});
