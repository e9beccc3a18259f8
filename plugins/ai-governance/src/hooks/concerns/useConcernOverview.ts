import type {
  ConcernOverview,
  ConcernQuery,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** What the concerns come to that the reader may see; all, or of an entity. */
export function useConcernOverview(
  query: Pick<ConcernQuery, 'entityRef'> = {},
): Loaded<ConcernOverview> {
  const api = useApi(concernApiRef);
  const { entityRef } = query;
  return useLoaded(
    () => api.getConcernOverview({ entityRef }),
    [api, entityRef],
  );
}
