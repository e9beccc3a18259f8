import { WaiverState, WaiverTransition } from './types';

const NEXT: Record<WaiverState, WaiverTransition['to'][]> = {
  requested: ['approved', 'rejected', 'revoked'],
  approved: ['revoked'],
  rejected: [],
  revoked: [],
  ended: [],
};

/**
 * The steps that lead on from a state. A waiver ends by itself, so no step
 * leads to `ended`.
 * @public
 */
export function nextWaiverStates(
  state: WaiverState,
): readonly WaiverTransition['to'][] {
  return NEXT[state];
}
