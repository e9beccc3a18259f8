import type { CheckDescription } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useLoaded } from '../useLoaded';

/**
 * What each check asks and why, by its id; empty until it is known. It only
 * explains what is shown anyway, so a failure to load it is not shown.
 */
export function useChecks(): Map<string, CheckDescription> {
  const api = useApi(aiGovernanceApiRef);
  const { value } = useLoaded(
    async () =>
      new Map((await api.listChecks()).map(check => [check.id, check])),
    [api],
  );
  return value ?? new Map();
}
