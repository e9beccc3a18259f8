import {
  ConcernSubmission,
  ConcernTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LOANS } from './concernPortal';

/** The answer to a question of an assessment. */
export const NO = {
  answer: 'no' as const,
  reasons: 'Nothing of the kind was found.',
};

/** A letter that asks for a person to look at a decision. */
export const REVIEW_LETTER: ConcernSubmission = {
  channel: 'post',
  interactionRef: LOANS,
  summary: 'My loan was refused by a computer',
  description: 'I earn enough. Please have a person look at it.',
  requests: [{ type: 'human-review' }],
  jurisdiction: 'DE',
  customer: { name: 'Maria Muster' },
};

/** The steps up to where somebody has to decide. */
export const STEPS_TO_DECISION: ConcernTransition[] = [
  { to: 'acknowledged', channel: 'email', text: 'We have got your letter.' },
  { to: 'assessing' },
];

/** A decision that lacks nothing. */
export const DECISION: ConcernTransition = {
  to: 'decided',
  firstDecision: { by: 'user:default/machine.operator' },
  assessment: {
    deficiency: NO,
    fairness: NO,
    harm: NO,
    'others-affected': NO,
  },
  decisions: [
    {
      requestId: 'r1',
      concernOutcome: 'upheld',
      decisionEffect: 'changed',
      reasons: 'The income was read wrongly.',
      externalRoute: { body: 'BaFin', how: 'https://bafin.example' },
    },
  ],
};
