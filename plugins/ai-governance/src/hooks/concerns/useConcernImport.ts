import type {
  ConcernImport,
  ConcernImportRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { concernApiRef } from '../../api';
import { useAttempt } from '../useAttempt';

/** A file of concerns on its way: shown first, then imported. */
export function useConcernImport() {
  const api = useApi(concernApiRef);
  const reading = useAttempt();
  const importing = useAttempt();
  const [seen, setSeen] = useState<{
    file: ConcernImportRequest;
    preview: ConcernImport;
  }>();
  const [done, setDone] = useState<ConcernImport>();

  return {
    reading,
    importing,
    preview: seen?.preview,
    done,
    show: (file: ConcernImportRequest) =>
      reading.attempt(async () =>
        setSeen({ file, preview: await api.previewImport(file) }),
      ),
    /** Imports the file as it was shown. */
    send: (skipFaulty: boolean) =>
      importing.attempt(async () => {
        if (seen) {
          setDone(await api.importConcerns({ ...seen.file, skipFaulty }));
        }
      }),
    /** Back to the file. */
    change: () => setSeen(undefined),
    /** On to the next one. */
    startAgain() {
      setSeen(undefined);
      setDone(undefined);
    },
  };
}
