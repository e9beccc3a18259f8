import type { ConfirmationRequest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';

/** How an attempt to confirm went. */
export type ConfirmOutcome = 'confirmed' | 'facts-changed' | 'failed';

function haveFactsChanged(error: unknown): boolean {
  return (error as { statusCode?: number }).statusCode === 412;
}

/** Confirms facts in the name of the reader. */
export function useConfirm() {
  const api = useApi(aiGovernanceApiRef);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<Error>();

  async function confirm(
    request: ConfirmationRequest,
  ): Promise<ConfirmOutcome> {
    setSending(true);
    setError(undefined);
    try {
      await api.confirm(request);
      return 'confirmed';
    } catch (caught) {
      if (haveFactsChanged(caught)) {
        return 'facts-changed';
      }
      setError(caught as Error);
      return 'failed';
    } finally {
      setSending(false);
    }
  }

  return { sending, error, confirm };
}
