import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

export const INSIDER = 'user:default/insider';
export const OUTSIDER = 'user:default/outsider';
export const STRANGER = 'user:default/stranger';
export const BANNED = 'user:default/banned';

/**
 * Insiders see all, outsiders what their team owns, strangers nothing of the
 * catalog, and the banned may not read posture at all.
 */
export class VisibilityPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const ref = user?.info.userEntityRef;
    if (
      isResourcePermission(request.permission, RESOURCE_TYPE_CATALOG_ENTITY)
    ) {
      if (ref === OUTSIDER) {
        return createCatalogConditionalDecision(request.permission, {
          anyOf: [
            catalogConditions.isEntityOwner({
              claims: user!.info.ownershipEntityRefs,
            }),
          ],
        });
      }
      return {
        result: ref === STRANGER ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      };
    }
    return {
      result: ref === BANNED ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
    };
  }
}
