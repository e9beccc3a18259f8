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
      factory: ({ discoveryApi, fetchApi }) =>
        createAiGovernanceClient({ discoveryApi, fetchApi }),
    }),
});

const concernApi = ApiBlueprint.make({
  name: 'concerns',
  params: defineParams =>
    defineParams({
      api: concernApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        createConcernClient({ discoveryApi, fetchApi }),
    }),
});

/** The APIs of the plugin. */
export const apis = [aiGovernanceApi, concernApi];
