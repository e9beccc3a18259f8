import { ConcernRequest } from '../schemas/concern';
import { ConcernTransition } from '../schemas/steps';
import { ENDED_CONCERN_STATES } from '../vocabulary';
import { ConcernStep } from './types';

function open(request: ConcernRequest): ConcernRequest {
  const { decision, earlierDecisions } = request;
  return {
    ...request,
    state: 'open',
    decision: undefined,
    refusal: undefined,
    earlierDecisions: decision
      ? [...earlierDecisions, decision]
      : earlierDecisions,
  };
}

export const reopened: ConcernStep<
  Extract<ConcernTransition, { to: 'reopened' }>
> = {
  to: 'reopened',
  from: ['communicated', ...ENDED_CONCERN_STATES],
  lacks: (_concern, { because }) =>
    because
      ? []
      : [{ id: 'because', message: 'Say why it is looked at again.' }],
  take: concern => ({
    concern: {
      ...concern,
      requests: concern.requests.map(open),
      assessment: undefined,
      ending: undefined,
    },
  }),
};
