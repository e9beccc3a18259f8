import { resumeClocks } from '../clocks/pauseClocks';
import { ConcernTransition } from '../schemas/steps';
import { ConcernStep } from './types';

export const assessing: ConcernStep<
  Extract<ConcernTransition, { to: 'assessing' }>
> = {
  to: 'assessing',
  from: [
    'acknowledged',
    'awaiting-customer',
    'decided',
    'reopened',
    'referred',
  ],
  lacks({ state }, { note, referralResult }) {
    if (state === 'decided' && !note) {
      return [
        {
          id: 'because',
          message: 'Say why the decision is taken up again.',
        },
      ];
    }
    return state === 'referred' && !referralResult
      ? [{ id: 'referral-result', message: 'Say what the body found.' }]
      : [];
  },
  take(concern, { referralResult }, context) {
    const { at } = context;
    if (concern.state === 'awaiting-customer') {
      const waits = concern.waits.map(wait => ({
        ...wait,
        until: wait.until ?? at,
      }));
      return { concern: resumeClocks({ ...concern, waits }, context) };
    }
    if (concern.state === 'decided') {
      // What was not told yet is open again, and keeps no trace as a decision.
      return {
        concern: {
          ...concern,
          requests: concern.requests.map(request =>
            request.state === 'decided'
              ? { ...request, state: 'open', decision: undefined }
              : request,
          ),
        },
      };
    }
    return {
      concern:
        concern.referral && referralResult
          ? {
              ...concern,
              referral: {
                ...concern.referral,
                result: referralResult,
                resultAt: at,
              },
            }
          : concern,
    };
  },
};
