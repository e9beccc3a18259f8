import { periodInWords } from '../../checks/periods';
import { InteractionFacts } from '../../facts/types';
import { Concern, ConcernRequest } from '../schemas/concern';
import type { ClockClaim } from './claims';
import { countedRule } from './countedRule';

/** What the declaration promises customers, for one request. */
export function promiseClaims(
  { receivedAt }: Concern,
  { type }: Pick<ConcernRequest, 'type'>,
  interaction: InteractionFacts | undefined,
): ClockClaim[] {
  const { feedback, transparency } = interaction?.spec ?? {};
  const rights = transparency?.rights ?? [];
  const right = rights.findIndex(
    promised => promised.right === type && promised.within,
  );
  const promises: {
    action: ClockClaim['action'];
    path: string;
    period?: string;
  }[] = [
    {
      action: 'acknowledge',
      path: 'spec.feedback.acknowledgeWithin',
      period: feedback?.acknowledgeWithin,
    },
    right === -1
      ? {
          action: 'resolve',
          path: 'spec.feedback.resolveWithin',
          period: feedback?.resolveWithin,
        }
      : {
          action: 'resolve',
          path: `spec.transparency.rights[${right}].within`,
          period: rights[right].within,
        },
  ];
  return promises.flatMap(({ action, path, period }): ClockClaim[] =>
    period
      ? [
          {
            action,
            source: {
              kind: 'declaration',
              id: path,
              title: `promised to customers: within ${periodInWords(period)}`,
              version: period,
            },
            rule: countedRule(period),
            sure: true,
            calendar: 'ZZ',
            startedAt: receivedAt,
          },
        ]
      : [],
  );
}
