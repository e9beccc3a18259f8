import { Concern, ConcernRequest } from '../schemas/concern';
import { ConcernTransition } from '../schemas/steps';
import { isToldOutcome } from './rounds';
import { toUtc } from './telling';
import { ConcernStep, StepLack } from './types';

type Closing = Extract<ConcernTransition, { to: 'closed' }>;

/** The requests, with what became of their redress. */
function withRedress(
  { requests }: Concern,
  { redress: reports = [] }: Closing,
): ConcernRequest[] {
  return requests.map(request =>
    request.decision
      ? {
          ...request,
          decision: {
            ...request.decision,
            redress: request.decision.redress.map((redress, index) => {
              const report = reports.find(
                other =>
                  other.requestId === request.id && other.index === index,
              );
              return report
                ? {
                    ...redress,
                    deliveredAt: report.deliveredAt
                      ? toUtc(report.deliveredAt)
                      : redress.deliveredAt,
                    notDeliveredBecause:
                      report.notDeliveredBecause ?? redress.notDeliveredBecause,
                  }
                : redress;
            }),
          },
        }
      : request,
  );
}

export const closed: ConcernStep<Closing> = {
  to: 'closed',
  from: ['communicated', 'referred'],
  lacks(concern, input) {
    const lacks: StepLack[] = [];
    if (!isToldOutcome(concern)) {
      lacks.push({
        id: 'communicated',
        message: 'Tell the customer the outcome first.',
      });
    }
    if (concern.state === 'referred' && !concern.referral?.result) {
      lacks.push({
        id: 'referral-result',
        message: 'Say what the external body found: go back to assessing.',
      });
    }
    for (const { id, decision } of withRedress(concern, input)) {
      const open = (decision?.redress ?? []).some(
        ({ deliveredAt, notDeliveredBecause }) =>
          !deliveredAt && !notDeliveredBecause,
      );
      if (open) {
        lacks.push({
          id: 'redress',
          message: 'Say when the redress was delivered, or why it was not.',
          requestId: id,
        });
      }
    }
    return lacks;
  },
  take(concern, input, { at, by }) {
    return {
      concern: {
        ...concern,
        requests: withRedress(concern, input),
        ending: { state: 'closed', at, by, because: input.note },
      },
    };
  },
};
