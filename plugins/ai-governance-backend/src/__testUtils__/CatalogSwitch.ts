import {
  BackendFeature,
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';

/** Takes the catalog of a portal away, for as long as a test says. */
export class CatalogSwitch {
  isAway = false;

  module(): BackendFeature {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-switch',
      register: env => {
        env.registerInit({
          deps: { httpRouter: coreServices.httpRouter },
          init: async ({ httpRouter }) => {
            // Modules come before their plugin, and so before its routes.
            httpRouter.use((_request, response, next) => {
              if (this.isAway) {
                response.status(503).end();
              } else {
                next();
              }
            });
          },
        });
      },
    });
  }
}
