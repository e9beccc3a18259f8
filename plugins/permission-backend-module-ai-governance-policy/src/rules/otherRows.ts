import { CONFIGURED_ROLES } from '../roles';
import type { PolicyRow } from './PolicyRow';

/**
 * Who may do what with everything else in the portal.
 *
 * @internal
 */
export const otherRows: readonly PolicyRow[] = [
  { permission: '*', action: 'read', allow: CONFIGURED_ROLES },
  { permission: 'scaffolder.*', allow: ['engineer', 'platform'] },
  { permission: '*', allow: ['platform'] },
];
