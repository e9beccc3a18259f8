import { WaiverState, WaiverStep } from './types';

const NEXT: Record<WaiverState, WaiverStep[]> = {
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
export function nextWaiverStates(state: WaiverState): readonly WaiverStep[] {
  return NEXT[state];
}
