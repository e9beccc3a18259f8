import type {
  WaiverPage,
  WaiverQuery,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** A page of waivers: a first one for a query, or the one of a cursor. */
export function useWaiverPage(
  query: WaiverQuery | { cursor: string; limit?: number },
): Loaded<WaiverPage> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.listWaivers(query), [api, JSON.stringify(query)]);
}
