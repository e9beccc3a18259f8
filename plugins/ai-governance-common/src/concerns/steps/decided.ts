import { Concern, ConcernRequest } from '../schemas/concern';
import { ConcernTransition, requestDecisionSchema } from '../schemas/steps';
import {
  ASSESSMENT_QUESTIONS,
  CHALLENGES,
  INDEPENDENT_REVIEWS,
} from '../vocabulary';
import { externalRouteLacks } from './externalRoute';
import { toUtc } from './telling';
import { ConcernStep, StepContext, StepLack } from './types';
import { z } from 'zod';

type Deciding = Extract<ConcernTransition, { to: 'decided' }>;
type RequestDecision = z.infer<typeof requestDecisionSchema>;

function isOneOf(types: readonly string[], { type }: ConcernRequest): boolean {
  return types.includes(type);
}

function assessmentLacks(concern: Concern, input: Deciding): StepLack[] {
  const assessment = input.assessment ?? concern.assessment;
  if (!assessment) {
    return [
      {
        id: 'assessment',
        message:
          'Say whether it points to a deficiency, unfairness or harm, and whether others are affected alike; with reasons.',
      },
    ];
  }
  const saysYes = ASSESSMENT_QUESTIONS.some(
    question => assessment[question].answer === 'yes',
  );
  return saysYes &&
    concern.links.incidents.length === 0 &&
    !assessment.noIncidentBecause
    ? [
        {
          id: 'incident',
          message: 'Link an incident, or say why none is needed.',
        },
      ]
    : [];
}

/** Whether the person who decides is somebody new, and may change things. */
function independenceLacks(
  concern: Concern,
  request: ConcernRequest,
  input: Deciding,
  context: StepContext,
): StepLack[] {
  if (!isOneOf(INDEPENDENT_REVIEWS, request)) {
    return [];
  }
  const first = input.firstDecision ?? concern.firstDecision;
  const requestId = request.id;
  const lacks: StepLack[] = [];
  const decidedBefore = [
    first?.by,
    ...request.earlierDecisions.map(({ reviewer }) => reviewer),
  ];
  if (!first) {
    lacks.push({
      id: 'first-decision',
      message: 'Say who took the decision that the customer speaks against.',
      requestId,
    });
  }
  if (
    decidedBefore.some(by => by?.toLowerCase() === context.by.toLowerCase())
  ) {
    lacks.push({
      id: 'other-reviewer',
      message: 'Somebody who has not decided before has to look at it.',
      requestId,
    });
  }
  if (!context.mayOverride) {
    lacks.push({
      id: 'may-override',
      message:
        'The declaration of the interaction has to name you among the reviewers, and say that they may change the result.',
      requestId,
    });
  }
  return lacks;
}

function requestLacks(
  request: ConcernRequest,
  decision: RequestDecision | undefined,
  context: StepContext,
): StepLack[] {
  const requestId = request.id;
  const lacks: StepLack[] = [];
  if (!decision?.concernOutcome) {
    lacks.push({
      id: 'outcome',
      message: 'Say whether it is upheld, partly or not.',
      requestId,
    });
  }
  if (!decision?.reasons) {
    lacks.push({ id: 'reasons', message: 'Give the reasons.', requestId });
  }
  if (
    !decision?.decisionEffect ||
    (decision.decisionEffect === 'none' && isOneOf(CHALLENGES, request))
  ) {
    lacks.push({
      id: 'decision-effect',
      message: 'Say whether the decision was confirmed, changed or remade.',
      requestId,
    });
  }
  return [
    ...lacks,
    ...externalRouteLacks(decision?.externalRoute, requestId, context),
  ];
}

export const decided: ConcernStep<Deciding> = {
  to: 'decided',
  from: ['assessing'],
  lacks(concern, input, context) {
    const { decisions = [] } = input;
    const lacks = assessmentLacks(concern, input);
    if (!/^user:/i.test(context.by)) {
      lacks.push({ id: 'reviewer', message: 'A person has to decide.' });
    }
    for (const request of concern.requests) {
      if (request.state === 'awaiting-identity') {
        lacks.push({
          id: 'identity',
          message: 'Make sure who is asking, or refuse the request.',
          requestId: request.id,
        });
      }
      if (request.state === 'open') {
        const decision = decisions.find(
          ({ requestId }) => requestId === request.id,
        );
        lacks.push(
          ...requestLacks(request, decision, context),
          ...independenceLacks(concern, request, input, context),
        );
      }
    }
    for (const { requestId } of decisions) {
      const request = concern.requests.find(({ id }) => id === requestId);
      if (request?.state !== 'open') {
        lacks.push({
          id: 'request',
          message: `There is no open request "${requestId}" to decide.`,
          requestId,
        });
      }
    }
    return lacks;
  },
  take(concern, { decisions = [], assessment, firstDecision }, context) {
    return {
      concern: {
        ...concern,
        assessment: assessment ?? concern.assessment,
        firstDecision: firstDecision ?? concern.firstDecision,
        requests: concern.requests.map(request => {
          const made = decisions.find(
            ({ requestId }) => requestId === request.id,
          );
          return made && request.state === 'open'
            ? {
                ...request,
                state: 'decided',
                decision: {
                  concernOutcome: made.concernOutcome!,
                  decisionEffect: made.decisionEffect!,
                  reasons: made.reasons!,
                  externalRoute: made.externalRoute!,
                  redress: (made.redress ?? []).map(
                    ({ dueAt, deliveredAt, ...redress }) => ({
                      ...redress,
                      dueAt: dueAt && toUtc(dueAt),
                      deliveredAt: deliveredAt && toUtc(deliveredAt),
                    }),
                  ),
                  reviewer: context.by,
                  decidedAt: context.at,
                },
              }
            : request;
        }),
      },
    };
  },
};
