import type { AiGovernanceApi } from '@ai-governance/backstage-plugin-ai-governance-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * The HTTP API of the `ai-governance` backend, as the browser calls it.
 *
 * @public
 */
export const aiGovernanceApiRef = createApiRef<AiGovernanceApi>().with({
  id: 'plugin.ai-governance.client',
  pluginId: 'ai-governance',
});
