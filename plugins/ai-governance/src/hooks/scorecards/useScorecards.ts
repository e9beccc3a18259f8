import type {
  ScorecardGrouping,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** Where owners, systems or domains stand. */
export function useScorecards(
  groupBy: ScorecardGrouping,
): Loaded<ScorecardReport> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.getScorecards({ groupBy }), [api, groupBy]);
}
