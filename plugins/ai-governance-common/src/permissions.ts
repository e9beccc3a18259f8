import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To read posture, its history and its counts. What is seen is also bounded by
 * the catalog's own permission to read the entity.
 * @public
 */
export const aiGovernancePostureReadPermission = createPermission({
  name: 'ai-governance.posture.read',
  attributes: { action: 'read' },
});

/** All permissions of the product. @public */
export const aiGovernancePermissions = [aiGovernancePostureReadPermission];
