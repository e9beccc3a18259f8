import { useState } from 'react';

/**
 * How an attempt to change something went. It is stale if what was read has
 * changed meanwhile, so that nothing was done.
 */
export type Outcome = 'done' | 'stale' | 'failed';

function isStale(error: unknown): boolean {
  return (error as { statusCode?: number }).statusCode === 412;
}

/** Changes something, and tells how it goes. */
export function useAttempt() {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<Error>();

  async function attempt(work: () => Promise<unknown>): Promise<Outcome> {
    setSending(true);
    setError(undefined);
    try {
      await work();
      return 'done';
    } catch (caught) {
      if (isStale(caught)) {
        return 'stale';
      }
      setError(caught as Error);
      return 'failed';
    } finally {
      setSending(false);
    }
  }

  return { sending, error, attempt };
}
