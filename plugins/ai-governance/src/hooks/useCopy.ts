import { useEffect, useState } from 'react';

/** Whether a text was copied just now, or could not be. */
export type CopyState = 'idle' | 'copied' | 'failed';

const SHOWN_FOR_MS = 4000;

/**
 * Copies texts to the clipboard. The state returns to `idle` by itself after
 * it was `copied`.
 */
export function useCopy(
  onRefused?: () => void,
): [CopyState, (text: string) => Promise<void>] {
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state !== 'copied') {
      return undefined;
    }
    const timer = setTimeout(() => setState('idle'), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Without https, or without the right, browsers refuse.
      setState('failed');
      onRefused?.();
    }
  }

  return [state, copy];
}
