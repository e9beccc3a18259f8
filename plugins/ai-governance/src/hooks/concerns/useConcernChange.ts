import type {
  ConcernApi,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { concernApiRef } from '../../api';
import { useAttempt } from '../useAttempt';

/** A change of a concern at a version. */
export type ConcernWork = (
  api: ConcernApi,
  concern: { id: string; version: number },
) => Promise<ConcernView>;

/**
 * Changes a concern at the version that the reader has seen. If it has changed
 * meanwhile nothing is done, and it is read again, so that a second attempt is
 * one with open eyes.
 */
export function useConcernChange(seen: { id: string; version: number }) {
  const api = useApi(concernApiRef);
  const { sending, error, attempt } = useAttempt();
  const reread = useAttempt();
  const [isStale, setStale] = useState(false);
  const [current, setCurrent] = useState<ConcernView>();
  const version = Math.max(seen.version, current?.version ?? 0);

  /** @returns the concern afterwards, if it was changed */
  async function change(work: ConcernWork): Promise<ConcernView | undefined> {
    let changed: ConcernView | undefined;
    const outcome = await attempt(async () => {
      changed = await work(api, { id: seen.id, version });
    });
    setStale(outcome === 'stale');
    if (outcome === 'stale') {
      await reread.attempt(async () =>
        setCurrent(await api.getConcern(seen.id)),
      );
    }
    return changed;
  }

  return {
    change,
    sending: sending || reread.sending,
    error: error ?? reread.error,
    /** Whether the last attempt met a concern that had changed. */
    isStale,
    /** The concern as it was read again. */
    current,
  };
}
