import { extendClock } from '../clocks/extendClock';
import { Concern, ConcernRequest } from '../schemas/concern';
import { RequestTransition } from '../schemas/steps';
import { ConcernState } from '../vocabulary';
import { externalRouteLacks } from './externalRoute';
import { telling, tellingLacks } from './telling';
import { StepContext, StepLack, StepResult, ToldCustomer } from './types';

type StepName = RequestTransition['to'];

/** The steps that lead on from the state of a request. */
const NEXT: Record<ConcernRequest['state'], readonly StepName[]> = {
  open: ['awaiting-identity', 'extended', 'refused'],
  'awaiting-identity': ['identified', 'extended', 'refused'],
  decided: [],
  refused: [],
  ended: [],
};

/** The states of a concern in which its requests are worked on. */
const WORKED_ON: readonly ConcernState[] = [
  'acknowledged',
  'assessing',
  'awaiting-customer',
  'reopened',
];

/** The steps that can be taken with a request now. @public */
export function nextRequestSteps(
  concern: Pick<Concern, 'state'>,
  request: Pick<ConcernRequest, 'state'>,
): readonly StepName[] {
  return WORKED_ON.includes(concern.state) ? NEXT[request.state] : [];
}

function needs(value: unknown, id: string, message: string): StepLack[] {
  return value ? [] : [{ id, message }];
}

function lacksOf(
  concern: Concern,
  request: ConcernRequest,
  transition: RequestTransition,
  context: StepContext,
): StepLack[] {
  switch (transition.to) {
    case 'awaiting-identity':
      return [
        ...needs(
          transition.because,
          'because',
          'Say what makes us doubt who asks; without reasonable doubt nobody is asked.',
        ),
        ...tellingLacks(concern, transition, context),
      ];
    case 'identified':
      return needs(
        transition.how,
        'how',
        'Say how the identity was made sure.',
      );
    case 'extended': {
      const clock = request.clocks.find(({ id }) => id === transition.clockId);
      return [
        ...needs(clock, 'clock', 'Name a clock of this request.'),
        ...needs(
          !clock || (clock.rule.extension && !clock.extended),
          'extension',
          'The rule behind this clock gives no more time.',
        ),
        ...needs(
          !clock || ['running', 'paused'].includes(clock.state),
          'running',
          'Only a clock that still runs can be given more time.',
        ),
        ...needs(
          transition.because,
          'because',
          'Say why it takes longer; the customer is told.',
        ),
        ...tellingLacks(concern, transition, context),
      ];
    }
    case 'refused':
      return [
        ...needs(transition.reasons, 'reasons', 'Give the reasons.'),
        ...externalRouteLacks(transition.externalRoute, request.id, context),
      ];
    default:
      return transition satisfies never;
  }
}

function take(
  request: ConcernRequest,
  transition: RequestTransition,
  context: StepContext,
  waits: Concern['waits'],
): { request: ConcernRequest; told?: ToldCustomer } {
  const { at, by } = context;
  switch (transition.to) {
    case 'awaiting-identity':
      return {
        told: telling(transition, context),
        request: {
          ...request,
          state: 'awaiting-identity',
          identity: { askedAt: at, because: transition.because! },
        },
      };
    case 'identified':
      return {
        request: {
          ...request,
          state: 'open',
          identity: {
            ...request.identity!,
            confirmedAt: at,
            how: transition.how!,
          },
        },
      };
    case 'extended':
      return {
        told: telling(transition, context),
        request: {
          ...request,
          clocks: request.clocks.map(clock =>
            clock.id === transition.clockId
              ? extendClock(
                  clock,
                  { at, by, because: transition.because! },
                  waits,
                  context,
                )
              : clock,
          ),
        },
      };
    case 'refused':
      return {
        request: {
          ...request,
          state: 'refused',
          refusal: {
            reasons: transition.reasons!,
            legalBasis: transition.legalBasis,
            externalRoute: transition.externalRoute!,
            at,
            by,
          },
        },
      };
    default:
      return transition satisfies never;
  }
}

/**
 * Takes one request of a concern a step on, if the step is allowed and lacks
 * nothing.
 * @public
 */
export function takeRequestStep(
  concern: Concern,
  requestId: string,
  transition: RequestTransition,
  context: StepContext,
): StepResult {
  const request = concern.requests.find(({ id }) => id === requestId);
  const allowed = request ? nextRequestSteps(concern, request) : [];
  if (!request || !allowed.includes(transition.to)) {
    return { outcome: 'not-allowed', allowed };
  }
  const lacks = lacksOf(concern, request, transition, context).map(lack => ({
    ...lack,
    requestId,
  }));
  if (lacks.length > 0) {
    return { outcome: 'lacking', lacks };
  }
  const taken = take(request, transition, context, concern.waits);
  return {
    outcome: 'taken',
    told: taken.told,
    concern: {
      ...concern,
      version: concern.version + 1,
      requests: concern.requests.map(other =>
        other.id === requestId ? taken.request : other,
      ),
    },
  };
}
