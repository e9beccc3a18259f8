import { useState } from 'react';

/** How far an export has come. */
export interface Export {
  running: boolean;
  error: Error | undefined;
  start(): Promise<void>;
}

/** Runs an export, and tells how it goes. */
export function useExport(run: () => Promise<void>): Export {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Error>();

  async function start() {
    setRunning(true);
    setError(undefined);
    try {
      await run();
    } catch (caught) {
      setError(caught as Error);
    } finally {
      setRunning(false);
    }
  }

  return { running, error, start };
}
