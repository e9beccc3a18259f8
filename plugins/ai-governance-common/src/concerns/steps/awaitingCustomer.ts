import { pauseClocks } from '../clocks/pauseClocks';
import { ConcernTransition } from '../schemas/steps';
import { telling, tellingLacks } from './telling';
import { ConcernStep } from './types';

export const awaitingCustomer: ConcernStep<
  Extract<ConcernTransition, { to: 'awaiting-customer' }>
> = {
  to: 'awaiting-customer',
  from: ['acknowledged', 'assessing'],
  lacks: tellingLacks,
  take(concern, input, context) {
    const { at, messageId } = context;
    return {
      told: telling(input, context),
      concern: pauseClocks({
        ...concern,
        waits: [...concern.waits, { from: at, messageId }],
      }),
    };
  },
};
