import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';

/** The states of a concern that goes all the way. */
export const STATE_PATH = [
  'received',
  'acknowledged',
  'assessing',
  'decided',
  'communicated',
  'closed',
] as const;

/** A state on the way. */
export type PathState = (typeof STATE_PATH)[number];

/**
 * How far a concern has come on the way; `undefined` if it has left it, because
 * it ended without a decision.
 */
export function placeOnPath({
  state,
  communications,
}: Pick<Concern, 'state' | 'communications'>): PathState | undefined {
  switch (state) {
    case 'withdrawn':
    case 'duplicate':
    case 'not-about-ai':
      return undefined;
    case 'awaiting-customer':
      return 'assessing';
    case 'reopened':
      return 'received';
    case 'referred':
      return communications.length > 0 ? 'communicated' : 'assessing';
    default:
      return state;
  }
}
