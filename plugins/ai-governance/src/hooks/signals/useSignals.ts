import type {
  SignalPage,
  SignalQuery,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { concernApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';
import { useRecordSignal } from '../useRecordSignal';

/** Signals from the crowd, always as they stand now. */
export function useSignals(
  query: SignalQuery | { cursor: string; limit?: number },
): Loaded<SignalPage> {
  const api = useApi(concernApiRef);
  const loaded = useLoaded(
    () => api.listSignals(query),
    [api, JSON.stringify(query)],
  );
  useRecordSignal('signal', loaded.retry);
  return loaded;
}
