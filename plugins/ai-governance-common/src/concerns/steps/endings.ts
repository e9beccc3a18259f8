import { endClocks } from '../clocks/settleClocks';
import { Concern } from '../schemas/concern';
import { ConcernTransition } from '../schemas/steps';
import { ConcernState } from '../vocabulary';
import { ConcernStep, StepContext } from './types';

const BEFORE_A_DECISION: readonly ConcernState[] = [
  'received',
  'acknowledged',
  'assessing',
  'awaiting-customer',
  'reopened',
];

/** Ends a concern that is not going to be decided. */
function end(
  concern: Concern,
  ending: Pick<
    NonNullable<Concern['ending']>,
    'state' | 'because' | 'duplicateOf' | 'passedTo'
  >,
  { at, by }: StepContext,
) {
  return {
    concern: {
      ...endClocks(concern),
      requests: endClocks(concern).requests.map(request => ({
        ...request,
        state: request.state === 'refused' ? request.state : ('ended' as const),
      })),
      waits: concern.waits.map(wait => ({ ...wait, until: wait.until ?? at })),
      ending: { ...ending, at, by },
    },
  };
}

export const withdrawn: ConcernStep<
  Extract<ConcernTransition, { to: 'withdrawn' }>
> = {
  to: 'withdrawn',
  from: BEFORE_A_DECISION,
  lacks: (_concern, { because }) =>
    because
      ? []
      : [
          {
            id: 'because',
            message: 'Say how the customer took it back, and why.',
          },
        ],
  take: (concern, { because }, context) =>
    end(concern, { state: 'withdrawn', because }, context),
};

export const duplicate: ConcernStep<
  Extract<ConcernTransition, { to: 'duplicate' }>
> = {
  to: 'duplicate',
  from: BEFORE_A_DECISION,
  lacks(concern, { of }) {
    if (!of) {
      return [{ id: 'of', message: 'Name the other concern.' }];
    }
    return of === concern.id || of === concern.reference
      ? [{ id: 'of', message: 'A concern is no duplicate of itself.' }]
      : [];
  },
  take: (concern, { of }, context) =>
    end(concern, { state: 'duplicate', duplicateOf: of }, context),
};

export const notAboutAi: ConcernStep<
  Extract<ConcernTransition, { to: 'not-about-ai' }>
> = {
  to: 'not-about-ai',
  from: BEFORE_A_DECISION,
  lacks: (_concern, { because, passedTo }) => [
    ...(because
      ? []
      : [{ id: 'because', message: 'Say why no AI has a part in it.' }]),
    ...(passedTo
      ? []
      : [{ id: 'passed-to', message: 'Say who takes care of it now.' }]),
  ],
  take: (concern, { because, passedTo }, context) =>
    end(concern, { state: 'not-about-ai', because, passedTo }, context),
};
