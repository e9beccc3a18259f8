/**
 * The roles that groups are given by configuration.
 *
 * @internal
 */
export const CONFIGURED_ROLES = [
  'governanceLead',
  'caseHandler',
  'reviewer',
  'legal',
  'auditor',
  'platform',
  'engineer',
] as const;

/** A role that a group is given by configuration. @internal */
export type ConfiguredRole = (typeof CONFIGURED_ROLES)[number];

/**
 * Every role: an outsider is whoever is signed in and has none of the others.
 *
 * @internal
 */
export const ROLES = [...CONFIGURED_ROLES, 'outsider'] as const;

/** A role, as the rows of the policy name it. @internal */
export type Role = (typeof ROLES)[number];
