import { ConcernTransition } from '../schemas/steps';
import { ConcernStep } from './types';

export const referred: ConcernStep<
  Extract<ConcernTransition, { to: 'referred' }>
> = {
  to: 'referred',
  from: ['acknowledged', 'assessing', 'communicated', 'reopened'],
  lacks: (_concern, { body }) =>
    body ? [] : [{ id: 'body', message: 'Name the body that looks at it.' }],
  take: (concern, { body, reference }, { at }) => ({
    concern: { ...concern, referral: { body: body!, reference, at } },
  }),
};
