import { RootConfigService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  FilterPredicate,
  filterPredicateToFilterFunction,
  readOptionalFilterPredicateFromConfig,
} from '@backstage/filter-predicates';

const CUSTOMER_FACING = 'aiGovernance.policy.customerFacingServices';

/** The part of the policy that posture follows. */
export class PosturePolicy {
  private readonly customerFacing?: (entity: Entity) => boolean;

  static fromConfig(config: RootConfigService): PosturePolicy {
    return new PosturePolicy(
      readOptionalFilterPredicateFromConfig(config, { key: CUSTOMER_FACING }),
    );
  }

  private constructor(customerFacing: FilterPredicate | undefined) {
    this.customerFacing =
      customerFacing === undefined
        ? undefined
        : filterPredicateToFilterFunction(customerFacing);
  }

  /** Whether the policy says which services face customers. */
  get namesCustomerFacing(): boolean {
    return this.customerFacing !== undefined;
  }

  isCustomerFacing(service: Entity): boolean {
    return this.customerFacing?.(service) ?? false;
  }
}
