import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** What waits for confirmation, among what the reader may see. */
export function usePendingConfirmations(): Loaded<PendingConfirmation[]> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.listPendingConfirmations(), [api]);
}
