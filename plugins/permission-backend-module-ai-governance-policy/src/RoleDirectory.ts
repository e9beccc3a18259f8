import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CONFIGURED_ROLES, type ConfiguredRole, type Role } from './roles';

const CONFIG_KEY = 'permission.aiGovernance.roles';

/**
 * Knows which groups have which role.
 *
 * @internal
 */
export class RoleDirectory {
  private constructor(
    private readonly groupsByRole: Map<ConfiguredRole, Set<string>>,
  ) {}

  /**
   * Reads the groups of each role.
   *
   * @throws InputError for a role that does not exist, or for something that
   *   is not a reference to a group
   */
  static fromConfig(config: RootConfigService): RoleDirectory {
    const section = config.getOptionalConfig(CONFIG_KEY);
    for (const key of section?.keys() ?? []) {
      if (!CONFIGURED_ROLES.some(role => role === key)) {
        throw new InputError(
          `${CONFIG_KEY} names the role '${key}'; the roles are ${CONFIGURED_ROLES.join(
            ', ',
          )}.`,
        );
      }
    }
    return new RoleDirectory(
      new Map(
        CONFIGURED_ROLES.map(role => [
          role,
          new Set(
            (section?.getOptionalStringArray(role) ?? []).map(reference =>
              parseGroup(reference, role),
            ),
          ),
        ]),
      ),
    );
  }

  /** Whether no group has any role. */
  isEmpty(): boolean {
    return [...this.groupsByRole.values()].every(groups => groups.size === 0);
  }

  /**
   * The roles of somebody: those of their groups, or that of an outsider.
   *
   * @param ownershipEntityRefs - full references to the person and their groups
   */
  rolesOf(ownershipEntityRefs: readonly string[]): Role[] {
    const roles = CONFIGURED_ROLES.filter(role =>
      ownershipEntityRefs.some(ref => this.groupsByRole.get(role)?.has(ref)),
    );
    return roles.length > 0 ? roles : ['outsider'];
  }
}

function parseGroup(reference: string, role: ConfiguredRole): string {
  let group;
  try {
    group = parseEntityRef(reference, { defaultKind: 'group' });
  } catch (error) {
    throw new InputError(
      `${CONFIG_KEY}.${role} lists '${reference}', which is not an entity reference.`,
      error,
    );
  }
  if (group.kind.toLocaleLowerCase('en-US') !== 'group') {
    throw new InputError(
      `${CONFIG_KEY}.${role} lists '${reference}', which is not a group.`,
    );
  }
  return stringifyEntityRef(group);
}
