import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef, LazyAiGovernanceClient } from '../api';

const aiGovernanceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiGovernanceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new LazyAiGovernanceClient({ discoveryApi, fetchApi }),
    }),
});

/** The APIs of the plugin. */
export const apis = [aiGovernanceApi];
