import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import type { Waiting } from '../../workList/parts';
import { Loaded, useLoaded } from '../useLoaded';

/** How many waivers wait for a decision. */
export function useWaitingWaivers(): Loaded<Waiting> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(async () => {
    // Only the totals count.
    const [all, forYou] = await Promise.all([
      api.listWaivers({ state: 'requested', limit: 1 }),
      api.listWaivers({ decidable: true, limit: 1 }),
    ]);
    return { forYou: forYou.totalItems, total: all.totalItems };
  }, [api]);
}
