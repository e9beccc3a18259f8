import type { PosturePage } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { ListState, toPostureQuery } from '../../posture/listState';
import { Loaded, useLoaded } from '../useLoaded';

/** The page of the list that a state asks for. */
export function usePosturePage(state: ListState): Loaded<PosturePage> {
  const api = useApi(aiGovernanceApiRef);
  const { cursor, limit } = state;
  const query = cursor ? { cursor, limit } : toPostureQuery(state);
  return useLoaded(() => api.listPosture(query), [api, JSON.stringify(query)]);
}
