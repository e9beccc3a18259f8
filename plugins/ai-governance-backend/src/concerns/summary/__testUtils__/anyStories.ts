import {
  ConcernRequest,
  ConcernTransition,
  DECISION_CHANGES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { PastConcern } from '@ai-governance/backstage-plugin-ai-governance-node';
import fc from 'fast-check';
import {
  CHAT,
  CLERK,
  ENGINEER,
  LOANS,
  REVIEWER,
} from '../../__testUtils__/concernPortal';
import { DECISION, STEPS_TO_DECISION } from '../../__testUtils__/decision';

const HOUR = 60 * 60 * 1000;
const TYPES: ConcernRequest['type'][] = [
  'complaint',
  'human-review',
  'access',
  'feedback',
];
const WAIT: ConcernTransition = {
  to: 'awaiting-customer',
  channel: 'email',
  text: 'Which month do you mean?',
};
const TOLD: ConcernTransition = {
  to: 'communicated',
  channel: 'email',
  text: 'We have looked at it again.',
};
const REOPENED: ConcernTransition = { to: 'reopened', because: 'A new paper.' };
const WITHDRAWN: ConcernTransition = {
  to: 'withdrawn',
  because: 'It was settled by phone.',
};

type Steps = ConcernTransition[];

/** All that may become of a concern, to be cut off anywhere. */
function endingsOf(decided: ConcernTransition): Steps[] {
  const answered = [...STEPS_TO_DECISION, decided, TOLD];
  return [
    [...answered, { to: 'closed' }],
    [...answered, REOPENED, { to: 'assessing' }, decided, TOLD],
    [...STEPS_TO_DECISION, WAIT, WITHDRAWN],
    [STEPS_TO_DECISION[0], WITHDRAWN, REOPENED],
  ];
}

function decisionFor(
  types: readonly string[],
  effects: readonly (typeof DECISION_CHANGES)[number][],
): ConcernTransition {
  const decided = DECISION as Extract<ConcernTransition, { to: 'decided' }>;
  const [decision] = decided.decisions!;
  return {
    ...decided,
    decisions: types.map((_, index) => ({
      ...decision,
      requestId: `r${index + 1}`,
      decisionEffect: effects[index],
    })),
  };
}

/**
 * Any concerns of the last two years and what became of them, none of it later
 * than a moment.
 */
export function anyStories(now: string): fc.Arbitrary<PastConcern> {
  const until = Date.parse(now);
  return fc
    .record({
      key: fc.uuid(),
      hoursAgo: fc.integer({ min: 1, max: 730 * 24 }),
      minutes: fc.nat(59),
      interactionRef: fc.constantFrom(LOANS, LOANS, CHAT, undefined),
      assignee: fc.constantFrom(CLERK, ENGINEER, undefined),
      types: fc.uniqueArray(fc.constantFrom(...TYPES), {
        minLength: 1,
        maxLength: 3,
      }),
      effects: fc.array(fc.constantFrom(...DECISION_CHANGES), {
        minLength: 3,
        maxLength: 3,
      }),
      ending: fc.nat(3),
      steps: fc.nat(8),
      gaps: fc.array(fc.integer({ min: 1, max: 600 }), {
        minLength: 8,
        maxLength: 8,
      }),
    })
    .map(({ hoursAgo, minutes, types, effects, gaps, ...story }) => {
      const receivedAt = until - hoursAgo * HOUR - minutes * 60_000;
      const at = (step: number) =>
        gaps
          .slice(0, step + 1)
          .reduce((moment, gap) => moment + gap * HOUR, receivedAt);
      return {
        key: story.key,
        submission: {
          receivedAt: new Date(receivedAt).toISOString(),
          channel: 'post',
          interactionRef: story.interactionRef,
          summary: 'My request was turned down',
          description: 'Nobody has told me why.',
          requests: types.map(type => ({ type })),
          jurisdiction: 'DE',
        },
        recordedAt: new Date(receivedAt).toISOString(),
        recordedBy: CLERK,
        assignee: story.assignee,
        steps: endingsOf(decisionFor(types, effects))
          [story.ending].slice(0, story.steps)
          .map((transition, index) => ({ transition, moment: at(index) }))
          .filter(({ moment }) => moment < until)
          .map(({ transition, moment }) => ({
            transition,
            at: new Date(moment).toISOString(),
            by: REVIEWER,
          })),
      };
    });
}
