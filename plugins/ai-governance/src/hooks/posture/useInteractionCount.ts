import {
  KIND_CUSTOMER_INTERACTION,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { useLoaded } from '../useLoaded';

/** How many interactions have a requirement with a status. */
export function useInteractionCount(
  status: RequirementStatus,
): number | undefined {
  const api = useApi(aiGovernanceApiRef);
  const { value } = useLoaded(
    () =>
      api.listPosture({
        kind: [KIND_CUSTOMER_INTERACTION],
        status: [status],
        limit: 1,
      }),
    [api, status],
  );
  return value?.totalItems;
}
