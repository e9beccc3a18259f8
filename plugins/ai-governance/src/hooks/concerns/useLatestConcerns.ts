import type { ConcernPage } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

const LATEST = 5;

/** The concerns about an entity that came in last. */
export function useLatestConcerns(entityRef: string): Loaded<ConcernPage> {
  const api = useApi(concernApiRef);
  return useLoaded(
    () =>
      api.listConcerns({
        entityRef,
        orderField: { field: 'receivedAt', order: 'desc' },
        limit: LATEST,
      }),
    [api, entityRef],
  );
}
