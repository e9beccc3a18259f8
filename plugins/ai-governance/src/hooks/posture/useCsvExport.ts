import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { toCsv } from '../../posture/csv';
import { ListState, toPostureQuery } from '../../posture/listState';

const ITEMS_A_REQUEST = 500;

function download(name: string, text: string) {
  // The mark at the front tells spreadsheets that it is UTF-8.
  const blob = new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** How far an export has come. */
export interface CsvExport {
  running: boolean;
  error: Error | undefined;
  /** Fetches all pages of a filtered list, and offers them as one file. */
  start(state: ListState): Promise<void>;
}

/** Exports a filtered list as a file. */
export function useCsvExport(): CsvExport {
  const api = useApi(aiGovernanceApiRef);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Error>();

  async function start(state: ListState) {
    setRunning(true);
    setError(undefined);
    try {
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
      const today = new Date().toISOString().slice(0, 10);
      download(`ai-governance-posture-${today}.csv`, toCsv(items));
    } catch (caught) {
      setError(caught as Error);
    } finally {
      setRunning(false);
    }
  }

  return { running, error, start };
}
