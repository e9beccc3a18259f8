import type { FilterPredicate } from '@backstage/filter-predicates';
import { ApiHolder, configApiRef } from '@backstage/frontend-plugin-api';

/**
 * The policy on which services face customers. The backend reads and checks
 * the same one.
 */
export function customerFacingPolicy(
  apis: ApiHolder,
): FilterPredicate | undefined {
  return apis
    .get(configApiRef)
    ?.getOptional<FilterPredicate>(
      'aiGovernance.policy.customerFacingServices',
    );
}
