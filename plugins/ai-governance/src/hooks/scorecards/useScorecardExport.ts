import type { ScorecardGrouping } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { downloadCsv } from '../../csv/downloadCsv';
import { Export, useExport } from '../useExport';

/** Exports all scorecards of a grouping as a file. */
export function useScorecardExport(groupBy: ScorecardGrouping): Export {
  const api = useApi(aiGovernanceApiRef);
  return useExport(async () =>
    downloadCsv(
      `scorecards-by-${groupBy}`,
      await api.exportScorecards({ groupBy }),
    ),
  );
}
