import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { RoleDirectory } from './RoleDirectory';
import { coversPermission, policyRows } from './rules';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Decides by the roles of whoever asks. Somebody with several roles may do
 * what any of them may, except that auditors change nothing. Requests without
 * a user are denied; Backstage lets services pass before it asks a policy.
 *
 * @internal
 */
export class AiGovernancePolicy implements PermissionPolicy {
  private constructor(private readonly roles: RoleDirectory) {}

  static fromConfig(
    config: RootConfigService,
    options: { logger: LoggerService },
  ): AiGovernancePolicy {
    const roles = RoleDirectory.fromConfig(config);
    if (roles.isEmpty()) {
      options.logger.warn(
        'No group has a role in permission.aiGovernance.roles, so everybody is an outsider.',
      );
    }
    return new AiGovernancePolicy(roles);
  }

  /** {@inheritdoc @backstage/plugin-permission-node#PermissionPolicy.handle} */
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return DENY;
    }
    // The permission backend has just looked these up: to ask again, through
    // the service that replaces `info`, would cost a request for each decision.
    const { ownershipEntityRefs } = user.info;
    const roles = this.roles.rolesOf(ownershipEntityRefs);
    if (roles.includes('auditor') && permission.attributes.action !== 'read') {
      return DENY;
    }

    const row = policyRows.find(candidate =>
      coversPermission(candidate, permission),
    );
    if (row?.allow.some(role => roles.includes(role))) {
      return ALLOW;
    }
    if (row?.conditional?.roles.some(role => roles.includes(role))) {
      return row.conditional.decide(ownershipEntityRefs);
    }
    return DENY;
  }
}
