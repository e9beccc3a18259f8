import {
  aiGovernanceConcernHistoryExtensionPoint,
  ConcernHistorySource,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';

/** A module that hands in past concerns, the sources one after the other. */
export function historyModule(
  ...sources: ConcernHistorySource[]
): BackendFeature {
  return createBackendModule({
    pluginId: 'ai-governance',
    moduleId: 'test-history',
    register(env) {
      env.registerInit({
        deps: { history: aiGovernanceConcernHistoryExtensionPoint },
        async init({ history }) {
          sources.forEach(source => history.addSource(source));
        },
      });
    },
  });
}
