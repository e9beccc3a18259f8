import type {
  Permission,
  PermissionAttributes,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { Role } from '../roles';

/**
 * One row of the policy: who may use a permission.
 *
 * @internal
 */
export interface PolicyRow {
  /** A permission's name; or how names begin, with `*` at the end. */
  permission: string;
  /** Restricts the row to permissions for this action. */
  action?: PermissionAttributes['action'];
  /** The roles that may always use it. */
  allow: readonly Role[];
  /** The roles that may use it under conditions on the resource. */
  conditional?: {
    roles: readonly Role[];
    /**
     * @param claims - full references to the person and their groups
     */
    decide: (claims: string[]) => PolicyDecision;
  };
}

/**
 * Whether a row is about a permission.
 *
 * @internal
 */
export function coversPermission(
  row: PolicyRow,
  permission: Permission,
): boolean {
  if (row.action && row.action !== permission.attributes.action) {
    return false;
  }
  return row.permission.endsWith('*')
    ? permission.name.startsWith(row.permission.slice(0, -1))
    : permission.name === row.permission;
}
