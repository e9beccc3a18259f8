import { settleClocks } from '../clocks/settleClocks';
import { ConcernTransition } from '../schemas/steps';
import { telling, tellingLacks } from './telling';
import { ConcernStep } from './types';

export const acknowledged: ConcernStep<
  Extract<ConcernTransition, { to: 'acknowledged' }>
> = {
  to: 'acknowledged',
  from: ['received', 'reopened'],
  lacks: tellingLacks,
  take(concern, input, context) {
    const told = telling(input, context);
    const { at, channel } = told;
    return {
      told,
      concern: {
        ...settleClocks(concern, 'acknowledging', at),
        acknowledgement: {
          at,
          channel,
          messageId: context.messageId,
          by: context.by,
        },
      },
    };
  },
};
