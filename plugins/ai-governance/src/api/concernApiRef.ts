import type { ConcernApi } from '@ai-governance/backstage-plugin-ai-governance-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * The part of the HTTP API that is about concerns, as the browser calls it.
 *
 * @public
 */
export const concernApiRef = createApiRef<ConcernApi>().with({
  id: 'plugin.ai-governance.concerns',
  pluginId: 'ai-governance',
});
