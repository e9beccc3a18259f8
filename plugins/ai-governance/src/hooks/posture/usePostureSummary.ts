import type { PostureSummary } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** Levels and requirements over all that the reader may see. */
export function usePostureSummary(): Loaded<PostureSummary> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.getPostureSummary(), [api]);
}
