import type { ConfirmationRequest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useAttempt } from '../useAttempt';

/** Confirms facts in the name of the reader. */
export function useConfirm() {
  const api = useApi(aiGovernanceApiRef);
  const { sending, error, attempt } = useAttempt();
  return {
    sending,
    error,
    confirm: (request: ConfirmationRequest) =>
      attempt(() => api.confirm(request)),
  };
}
