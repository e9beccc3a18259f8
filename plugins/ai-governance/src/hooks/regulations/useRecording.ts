import { useState } from 'react';

/** Something is recorded, and perhaps refused. */
export interface Recording {
  sending: boolean;
  /** Why the last attempt was refused. */
  error: Error | undefined;
  /** Records something; tells whether it is recorded. */
  record(work: () => Promise<unknown>): Promise<boolean>;
}

/** Sends what somebody decides, and keeps why it was refused. */
export function useRecording(): Recording {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<Error>();

  async function record(work: () => Promise<unknown>): Promise<boolean> {
    setSending(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (caught) {
      setError(caught as Error);
      return false;
    } finally {
      setSending(false);
    }
  }

  return { sending, error, record };
}
