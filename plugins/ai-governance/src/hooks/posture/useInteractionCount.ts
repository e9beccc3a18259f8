import {
  KIND_CUSTOMER_INTERACTION,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** How many interactions have a requirement with a status. */
export function useInteractionCount(status: RequirementStatus): Loaded<number> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(async () => {
    const { totalItems } = await api.listPosture({
      kind: [KIND_CUSTOMER_INTERACTION],
      status: [status],
      limit: 1,
    });
    return totalItems;
  }, [api, status]);
}
