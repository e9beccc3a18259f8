import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/**
 * Of the catalog's entities, those that a user or their groups own;
 * `undefined` where something else is asked for.
 */
export function ownedOnly(
  { permission }: PolicyQuery,
  user: PolicyQueryUser,
): PolicyDecision | undefined {
  return isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)
    ? createCatalogConditionalDecision(permission, {
        anyOf: [
          catalogConditions.isEntityOwner({
            claims: user.info.ownershipEntityRefs,
          }),
        ],
      })
    : undefined;
}
