import { RESOURCE_TYPE_CONCERN } from '@ai-governance/backstage-plugin-ai-governance-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/**
 * What conditions on a concern can look at. It is kept with the concern, so
 * that they hold while the catalog is away.
 * @public
 */
export interface ConcernAccess {
  /** Who owned the interaction when it was triaged, as an entity reference. */
  ownerRef?: string;
  /** Who works on it, as an entity reference. */
  assignee?: string;
}

/** A condition on concerns, for whoever lists them. @public */
export interface ConcernAccessQuery {
  key: keyof ConcernAccess;
  values: string[];
}

/** Names concerns to the permission framework. @public */
export const concernResourceRef = createPermissionResourceRef<
  ConcernAccess,
  ConcernAccessQuery
>().with({
  pluginId: 'ai-governance',
  resourceType: RESOURCE_TYPE_CONCERN,
});
