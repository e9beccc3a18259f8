import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import {
  ConcernListState,
  toConcernQuery,
} from '../../concerns/concernListState';
import { downloadCsv } from '../../csv/downloadCsv';
import { Export, useExport } from '../useExport';

/** Fetches all that the queue shows, on all pages, as one file. */
export function useConcernExport(state: ConcernListState): Export {
  const api = useApi(concernApiRef);
  return useExport(async () => {
    const { limit, ...query } = toConcernQuery(state);
    downloadCsv('concerns', await api.exportConcerns(query));
  });
}
