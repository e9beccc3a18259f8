import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  aiGovernanceApiRef,
  concernApiRef,
  createAiGovernanceClient,
  createConcernClient,
} from '../api';

const aiGovernanceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiGovernanceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createAiGovernanceClient,
    }),
});

const concernApi = ApiBlueprint.make({
  name: 'concerns',
  params: defineParams =>
    defineParams({
      api: concernApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createConcernClient,
    }),
});

/** The APIs of the plugin. */
export const apis = [aiGovernanceApi, concernApi];
