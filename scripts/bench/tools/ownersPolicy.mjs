import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** In the catalog, people see what they own; all else is allowed. */
export function ownersPolicy() {
  const {
    catalogConditions,
    createCatalogConditionalDecision,
  } = require('@backstage/plugin-catalog-backend/alpha');
  const {
    AuthorizeResult,
    isResourcePermission,
  } = require('@backstage/plugin-permission-common');
  const {
    policyModule,
  } = require('../../../plugins/ai-governance-backend/src/__testUtils__/policyModule.ts');
  return policyModule({
    async handle({ permission }, user) {
      return user && isResourcePermission(permission, 'catalog-entity')
        ? createCatalogConditionalDecision(permission, {
            anyOf: [
              catalogConditions.isEntityOwner({
                claims: user.info.ownershipEntityRefs,
              }),
            ],
          })
        : { result: AuthorizeResult.ALLOW };
    },
  });
}
