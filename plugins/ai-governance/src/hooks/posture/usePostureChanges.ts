import type { PostureChangeItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** Changes, newest first, and whether there are more. */
export interface FoundChanges {
  items: PostureChangeItem[];
  hasMore: boolean;
}

/** The first pages of what changed in all interactions since a moment. */
export function usePostureChanges(query: {
  since: string;
  pages: number;
  /** How many changes a page has. */
  limit: number;
}): Loaded<FoundChanges> {
  const { since, pages, limit } = query;
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(async () => {
    let page = await api.listPostureChanges({ since, limit });
    const items = [...page.items];
    for (let read = 1; read < pages && page.pageInfo.nextCursor; read += 1) {
      const { nextCursor } = page.pageInfo;
      page = await api.listPostureChanges({ cursor: nextCursor, limit });
      items.push(...page.items);
    }
    return { items, hasMore: page.pageInfo.nextCursor !== undefined };
  }, [api, since, pages, limit]);
}
