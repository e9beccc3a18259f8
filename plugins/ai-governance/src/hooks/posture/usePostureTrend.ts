import type { PostureTrend } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** How many interactions stood at which level, at the end of each month. */
export function usePostureTrend(months: number): Loaded<PostureTrend> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.getPostureTrend({ months }), [api, months]);
}
