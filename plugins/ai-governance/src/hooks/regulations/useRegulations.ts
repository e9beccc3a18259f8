import type { RegulationList } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import {
  RegulationState,
  toRegulationQuery,
} from '../../regulations/regulationState';
import { Loaded, useLoaded } from '../useLoaded';

/** The laws as of a day, whom they touch, and what is recorded on them. */
export function useRegulations(state: RegulationState): Loaded<RegulationList> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(
    () => api.listRegulations(toRegulationQuery(state)),
    [api, state],
  );
}
