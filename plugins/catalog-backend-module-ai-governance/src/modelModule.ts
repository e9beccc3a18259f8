import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { aiGovernanceModelLayer } from './modelLayer';
import { ChangePublishingProcessor } from './processors/ChangePublishingProcessor';
import { ServiceAnnotationsProcessor } from './processors/ServiceAnnotationsProcessor';

/**
 * Teaches the catalog our kinds with a layer of its model. Install this or the
 * default module, never both.
 * @alpha
 */
export const catalogModuleAiGovernanceModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'ai-governance',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        model: catalogModelExtensionPoint,
        events: eventsServiceRef,
      },
      async init({ catalog, model, events }) {
        model.addModelSource(
          CatalogModelSources.static([aiGovernanceModelLayer]),
        );
        catalog.addProcessor(
          new ServiceAnnotationsProcessor(),
          new ChangePublishingProcessor(events),
        );
      },
    });
  },
});
