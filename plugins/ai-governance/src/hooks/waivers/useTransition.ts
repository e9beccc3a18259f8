import type {
  WaiverItem,
  WaiverStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { Outcome, useAttempt } from '../useAttempt';

/**
 * Takes a waiver a step on in the name of the reader. If it has changed
 * meanwhile nothing is done, and it is read again.
 */
export function useTransition(waiver: WaiverItem) {
  const api = useApi(aiGovernanceApiRef);
  const { sending, error, attempt } = useAttempt();
  const reread = useAttempt();
  const [isStale, setStale] = useState(false);
  // `undefined` once it is gone.
  const [current, setCurrent] = useState<WaiverItem | undefined>(waiver);

  async function reload() {
    await reread.attempt(async () =>
      setCurrent(await api.getWaiver(waiver.id)),
    );
  }

  async function take(to: WaiverStep, note: string): Promise<Outcome> {
    const { id, version } = current ?? waiver;
    const outcome = await attempt(() =>
      api.transitionWaiver(id, version, { to, note: note.trim() || undefined }),
    );
    if (outcome === 'stale') {
      setStale(true);
      await reload();
    }
    return outcome;
  }

  return {
    /** The waiver as it was given, or as it was read again. */
    current,
    /** Whether it has changed since it was given. */
    isStale,
    reloading: reread.sending,
    reloadError: reread.error,
    reload,
    sending,
    error,
    take,
  };
}
