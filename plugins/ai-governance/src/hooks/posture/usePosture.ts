import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/**
 * The posture of one entity. No value, once loaded, means that there is none,
 * or that the reader may not see it.
 */
export function usePosture(entityRef: string): Loaded<Posture | undefined> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.getPosture(entityRef), [api, entityRef]);
}
