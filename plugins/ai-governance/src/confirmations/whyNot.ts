import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';

/**
 * Why somebody may not confirm something: it is theirs, or they lack the
 * permission; `undefined` if they may, or who they are is not known yet.
 * @param claims - the person and their groups
 */
export function whyNot(
  pending: PendingConfirmation,
  claims: readonly string[] | undefined,
): 'owner' | 'permission' | undefined {
  const { owner, mayConfirm } = pending;
  if (mayConfirm || !claims) {
    return undefined;
  }
  return owner !== undefined && claims.includes(owner) ? 'owner' : 'permission';
}
