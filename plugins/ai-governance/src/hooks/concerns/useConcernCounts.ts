import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { ConcernCount, toConcernCount } from '../../concerns/counts';
import { CONCERN_TABS, ConcernTab, tabQuery } from '../../concerns/tabs';
import { Loaded, useLoaded } from '../useLoaded';

/** How many open concerns each part of the queue has. */
export function useConcernCounts(): Loaded<Record<ConcernTab, ConcernCount>> {
  const api = useApi(concernApiRef);
  return useLoaded(async () => {
    const counts = await Promise.all(
      CONCERN_TABS.map(async tab => {
        // Only the totals count.
        const page = await api.listConcerns({
          ...tabQuery(tab),
          open: true,
          limit: 1,
        });
        return [tab, toConcernCount(page)] as const;
      }),
    );
    return Object.fromEntries(counts) as Record<ConcernTab, ConcernCount>;
  }, [api]);
}
