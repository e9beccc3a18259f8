import type {
  Concern,
  ConcernState,
  StepLack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Messages } from '../hooks/useMessages';

/** What a step is called: where it comes from tells what is done by it. */
export function stepName(
  { state }: Pick<Concern, 'state'>,
  to: ConcernState,
  t: Messages,
): string {
  if (to !== 'assessing') {
    return t(`concernStep.name.${to}`);
  }
  switch (state) {
    case 'decided':
      return t('concernStep.assessAgain');
    case 'awaiting-customer':
      return t('concernStep.assessOn');
    case 'referred':
      return t('concernStep.assessResult');
    default:
      return t('concernStep.name.assessing');
  }
}

/** The steps that end a concern without a decision, or hand it on. */
const ASIDE: readonly ConcernState[] = [
  'referred',
  'withdrawn',
  'duplicate',
  'not-about-ai',
];

/** Whether a step leads off the way that concerns go. */
export function isAside(to: ConcernState): boolean {
  return ASIDE.includes(to);
}

/** What the form of a step has no field for: something else has to be done. */
const BLOCKERS = [
  'reviewer',
  'other-reviewer',
  'may-override',
  'identity',
  'communicated',
];

/** Whether no form of the step helps, but only something else. */
export function isBlocker(to: ConcernState, { id }: StepLack): boolean {
  return BLOCKERS.includes(id) || (to === 'closed' && id === 'referral-result');
}
