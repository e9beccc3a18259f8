import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { downloadCsv } from '../../csv/downloadCsv';
import { toCsv } from '../../posture/csv';
import { ListState, toPostureQuery } from '../../posture/listState';
import { Export, useExport } from '../useExport';

const ITEMS_A_REQUEST = 500;

/** Fetches all pages of a filtered list, and offers them as one file. */
export function useCsvExport(state: ListState): Export {
  const api = useApi(aiGovernanceApiRef);
  return useExport(async () => {
    const items: PostureItem[] = [];
    let page = await api.listPosture({
      ...toPostureQuery(state),
      limit: ITEMS_A_REQUEST,
    });
    items.push(...page.items);
    while (page.pageInfo.nextCursor) {
      page = await api.listPosture({
        cursor: page.pageInfo.nextCursor,
        limit: ITEMS_A_REQUEST,
      });
      items.push(...page.items);
    }
    downloadCsv('posture', toCsv(items));
  });
}
