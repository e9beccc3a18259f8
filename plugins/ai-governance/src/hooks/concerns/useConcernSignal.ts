import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';

const CHANNEL = 'ai-governance:concerns';

/** Many concerns may change at once; one look afterwards is enough. */
const PAUSE_MS = 500;

/**
 * Does something soon after concerns have changed, whoever changed them. In a
 * portal without signals it never does.
 */
export function useConcernSignal(action: () => void): void {
  const { lastSignal } = useSignal(CHANNEL);
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    if (!lastSignal) {
      return undefined;
    }
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [lastSignal]);
}
