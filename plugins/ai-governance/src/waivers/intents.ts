import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';

/** What somebody is about to do with a waiver. */
export type WaiverIntent = 'decide' | 'revoke' | 'takeBack';

/**
 * What somebody can do with a waiver; `undefined` if nothing. Who asked for it
 * takes it back, and does not reject it.
 * @param claims - the person and their groups, once known
 */
export function intentOf(
  waiver: WaiverItem,
  claims: readonly string[] | undefined,
): WaiverIntent | undefined {
  const { state, steps, requestedBy } = waiver;
  const isOwn = claims?.includes(requestedBy) ?? false;
  if (
    steps.includes('approved') ||
    (steps.includes('rejected') && !(isOwn && steps.includes('revoked')))
  ) {
    return 'decide';
  }
  if (steps.includes('revoked')) {
    return state === 'requested' ? 'takeBack' : 'revoke';
  }
  return undefined;
}

/**
 * Why somebody who may decide may not approve: it is theirs, or its end is not
 * allowed (any more); `undefined` if they may.
 */
export function whyNotApprove({
  steps,
  decidable,
}: WaiverItem): 'party' | 'end' | undefined {
  if (steps.includes('approved')) {
    return undefined;
  }
  return decidable ? 'end' : 'party';
}
