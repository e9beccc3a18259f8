import type { PostureHistoryEntry } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** What changed in the posture of one entity, newest first. */
export function usePostureHistory(
  entityRef: string,
): Loaded<PostureHistoryEntry[]> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(
    async () => (await api.getPostureHistory(entityRef))?.items ?? [],
    [api, entityRef],
  );
}
