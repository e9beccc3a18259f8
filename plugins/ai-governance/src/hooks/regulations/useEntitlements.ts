import type { EntitlementReport } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/**
 * What the customers of an interaction are due. No value, once loaded, means
 * that there is no such interaction, or that the reader may not see it.
 *
 * @param asOf - the day to judge by; today if left out
 */
export function useEntitlements(
  entityRef: string,
  asOf: string | undefined,
): Loaded<EntitlementReport | undefined> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(
    () => api.getEntitlements(entityRef, { asOf }),
    [api, entityRef, asOf],
  );
}
