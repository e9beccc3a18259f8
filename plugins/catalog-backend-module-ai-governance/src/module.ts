import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ChangePublishingProcessor } from './processors/ChangePublishingProcessor';
import { KindsProcessor } from './processors/KindsProcessor';
import { ServiceAnnotationsProcessor } from './processors/ServiceAnnotationsProcessor';

/**
 * Teaches the catalog our kinds with a processor, and tells the governance
 * backend what changes.
 * @public
 */
export const catalogModuleAiGovernance = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ai-governance',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
      },
      async init({ catalog, events }) {
        catalog.addProcessor(
          new KindsProcessor(),
          new ServiceAnnotationsProcessor(),
          new ChangePublishingProcessor(events),
        );
      },
    });
  },
});
