import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { ConcernCount, toConcernCount } from '../../concerns/counts';
import { Loaded, useLoaded } from '../useLoaded';

/** How many concerns an entity has. */
export interface ConcernTotals {
  /** All that were ever recorded, ended ones too. */
  ever: ConcernCount;
  open: ConcernCount;
  late: ConcernCount;
  /** When the first of the open ones is due, where a clock runs. */
  firstDueAt: string | undefined;
}

/**
 * How many concerns there are about an entity that the reader may see. Where
 * none was ever recorded that is said in words by whoever shows it: nothing
 * tells whether customers could have raised any.
 */
export function useConcernTotals(entityRef: string): Loaded<ConcernTotals> {
  const api = useApi(concernApiRef);
  return useLoaded(async () => {
    // Only the totals count, and the one that is due first.
    const [ever, open, late] = await Promise.all([
      api.listConcerns({ entityRef, limit: 1 }),
      api.listConcerns({
        entityRef,
        open: true,
        orderField: { field: 'dueAt', order: 'asc' },
        limit: 1,
      }),
      api.listConcerns({ entityRef, open: true, overdue: true, limit: 1 }),
    ]);
    return {
      ever: toConcernCount(ever),
      open: toConcernCount(open),
      late: toConcernCount(late),
      firstDueAt: open.items[0]?.nextClock?.dueAt,
    };
  }, [api, entityRef]);
}
