import type { ConcernPage } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import {
  ConcernListState,
  toConcernQuery,
} from '../../concerns/concernListState';
import { Loaded, useLoaded } from '../useLoaded';

/** The page of the queue that a state asks for. */
export function useConcernList(state: ConcernListState): Loaded<ConcernPage> {
  const api = useApi(concernApiRef);
  const { cursor, limit } = state;
  const query = cursor ? { cursor, limit } : toConcernQuery(state);
  return useLoaded(() => api.listConcerns(query), [api, JSON.stringify(query)]);
}
