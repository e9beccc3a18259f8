import { useCallback, useEffect, useRef } from 'react';

/** When to look again: most changes have arrived after the first of these. */
const DELAYS_MS = [1500, 4000, 9000];

/**
 * Does something again and again for a few seconds, once it is asked for: what
 * somebody changed shows in a posture only a moment later.
 */
export function useSoon(action: () => void): () => void {
  const latest = useRef(action);
  latest.current = action;
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return useCallback(() => {
    timers.current = DELAYS_MS.map(delay =>
      setTimeout(() => latest.current(), delay),
    );
  }, []);
}
