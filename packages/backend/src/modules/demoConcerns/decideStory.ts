import { assessStory } from './assessStory';
import type { ConcernLife } from './ConcernLife';
import type { Newborn } from './Newborn';
import { DAY } from './officeHours';
import { currencyOf } from './tellStory';
import type { DemoDecision, RequestType } from './types';

const CHALLENGES: readonly RequestType[] = [
  'human-review',
  'contest',
  'objection',
];

/** What of a request for data about others is refused. */
function refusePart(life: ConcernLife, newborn: Newborn): string | undefined {
  const { submission, handler, random } = newborn;
  const index = submission.requests.findIndex(({ type }) => type === 'access');
  if (index < 0 || submission.requests.length < 2 || !random.happens(0.5)) {
    return undefined;
  }
  const requestId = `r${index + 1}`;
  life.take([0, 2], handler, {
    to: 'refused',
    requestId,
    reasons: life.answers.refused,
    externalRoute: life.route,
  });
  return requestId;
}

/**
 * Decides a concern as its story ends. In a second round somebody else
 * decides, and nothing more is promised.
 */
export function decideStory(
  life: ConcernLife,
  newborn: Newborn,
  options: {
    days: readonly [number, number];
    round: 0 | 1;
    assessment?: ReturnType<typeof assessStory>;
    firstDecidedAt?: number;
  },
): void {
  const { random, story, submission, handler, reviewers, tell } = newborn;
  const { days, round, firstDecidedAt } = options;
  const refused = round === 0 ? refusePart(life, newborn) : undefined;
  const requests = submission.requests
    .map(({ type }, index) => ({ type, requestId: `r${index + 1}` }))
    .filter(({ requestId }) => requestId !== refused);
  const challenged = requests.some(({ type }) => CHALLENGES.includes(type));
  const currency = currencyOf(submission.jurisdiction);
  const decisions = requests.map(({ type, requestId }, index): DemoDecision => {
    const isAboutDecision =
      CHALLENGES.includes(type) || (!challenged && type === 'complaint');
    return {
      requestId,
      concernOutcome: story.outcome,
      decisionEffect: isAboutDecision ? story.effect : 'none',
      reasons: tell(story.reasons),
      externalRoute: life.route,
      redress:
        index === 0 && round === 0
          ? story.redress?.map(({ amount, ...redress }) => ({
              ...redress,
              ...(amount === undefined ? {} : { amount, currency }),
              dueAt: new Date(life.now + 30 * DAY).toISOString(),
            }))
          : undefined,
    };
  });
  const by = reviewers[round] ?? reviewers[0] ?? handler;
  life.take(days, by, {
    to: 'decided',
    decisions,
    assessment: options.assessment ?? assessStory(random, story),
    ...(challenged && firstDecidedAt !== undefined
      ? {
          firstDecision: {
            by: 'automated',
            at: new Date(firstDecidedAt).toISOString(),
          },
        }
      : {}),
  });
}
