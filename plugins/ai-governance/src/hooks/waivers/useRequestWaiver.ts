import type { WaiverRequest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useAttempt } from '../useAttempt';

/** Asks for a waiver in the name of the reader. */
export function useRequestWaiver() {
  const api = useApi(aiGovernanceApiRef);
  const { sending, error, attempt } = useAttempt();
  return {
    sending,
    error,
    request: (request: WaiverRequest) =>
      attempt(() => api.requestWaiver(request)),
  };
}
