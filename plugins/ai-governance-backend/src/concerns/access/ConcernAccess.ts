import {
  aiGovernanceConcernPermissions,
  aiGovernanceConcernReadPermission,
  Concern,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  ConcernAccess as AccessFacts,
  ConcernAccessQuery,
  concernResourceRef,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PermissionCriteria,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';

/** Which concerns somebody may see: all, none, or those that fit. */
export type VisibleConcerns =
  | 'all'
  | 'none'
  | PermissionCriteria<ConcernAccessQuery>;

/** What somebody may do with concerns, asked once for all permissions. */
export interface ConcernRights {
  may(
    permission: (typeof aiGovernanceConcernPermissions)[number],
    concern: Pick<Concern, 'ownerRef' | 'assignee'>,
  ): boolean;
  visible: VisibleConcerns;
}

/** Decides who may do what with concerns, by the policy of the portal. */
export class ConcernAccess {
  private readonly permissions: PermissionsService;
  private readonly isAuthorized: (
    decision: PolicyDecision,
    resource: AccessFacts | undefined,
  ) => boolean;
  private readonly toQuery: ConditionTransformer<ConcernAccessQuery>;

  constructor(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.permissions = options.permissions;
    const rules =
      options.permissionsRegistry.getPermissionRuleset(concernResourceRef);
    this.isAuthorized = createConditionAuthorizer(rules);
    this.toQuery = createConditionTransformer(rules);
  }

  async rightsOf(credentials: BackstageCredentials): Promise<ConcernRights> {
    const decisions = await this.permissions.authorizeConditional(
      aiGovernanceConcernPermissions.map(permission => ({
        permission: permission as ResourcePermission,
      })),
      { credentials },
    );
    const decided = new Map(
      aiGovernanceConcernPermissions.map(({ name }, index) => [
        name,
        decisions[index],
      ]),
    );
    return {
      may: (permission, { ownerRef, assignee }) =>
        this.isAuthorized(decided.get(permission.name)!, {
          ownerRef,
          assignee,
        }),
      visible: this.visibleBy(
        decided.get(aiGovernanceConcernReadPermission.name)!,
      ),
    };
  }

  private visibleBy(decision: PolicyDecision): VisibleConcerns {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'all';
      case AuthorizeResult.CONDITIONAL:
        return this.toQuery(decision.conditions);
      default:
        return 'none';
    }
  }
}
