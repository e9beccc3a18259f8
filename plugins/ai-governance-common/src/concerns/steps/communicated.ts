import { settleClocks } from '../clocks/settleClocks';
import { ConcernTransition } from '../schemas/steps';
import { latestDecisionAt } from './rounds';
import { telling, tellingLacks, toUtc } from './telling';
import { ConcernStep } from './types';

export const communicated: ConcernStep<
  Extract<ConcernTransition, { to: 'communicated' }>
> = {
  to: 'communicated',
  from: ['decided'],
  lacks(concern, input, context) {
    const lacks = tellingLacks(concern, input, context);
    const decidedAt = latestDecisionAt(concern);
    return input.at && decidedAt && toUtc(input.at) < decidedAt
      ? [
          ...lacks,
          {
            id: 'after-decision',
            message: 'An outcome cannot have been told before it was decided.',
          },
        ]
      : lacks;
  },
  take(concern, input, context) {
    const told = telling(input, context);
    const { at, channel } = told;
    const { messageId, by } = context;
    return {
      told,
      concern: {
        ...settleClocks(concern, 'answering', at),
        communications: [
          ...concern.communications,
          { at, channel, messageId, by },
        ],
      },
    };
  },
};
