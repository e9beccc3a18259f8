import { recordChannel } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';

/** Many records may change at once; one look afterwards is enough. */
const PAUSE_MS = 500;

/**
 * Does something soon after records of a kind have changed, whoever changed
 * them. In a portal without signals it never does.
 */
export function useRecordSignal(recordKind: string, action: () => void): void {
  const { lastSignal } = useSignal(recordChannel(recordKind));
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
