import { REQUEST_TYPES, SEVERITIES } from '../../kinds/vocabulary';
import { periodInWords } from '../../checks/periods';
import { Concern, ConcernRequest } from '../schemas/concern';
import type { ClockClaim } from './claims';
import { countedRule } from './countedRule';

/**
 * How soon concerns are answered, by policy.
 * @public
 */
export interface ConcernClockPolicy {
  /** A name that is shown, such as `complaints-with-high-impact`. */
  id: string;
  /** The requests that it is for; all, if left out. */
  requests?: readonly (typeof REQUEST_TYPES)[number][];
  /** The severities that it is for; all, if left out. */
  severities?: readonly (typeof SEVERITIES)[number][];
  /** ISO 8601 durations. */
  acknowledgeWithin?: string;
  resolveWithin?: string;
  /** Whether the time stands still while we wait for the customer. */
  pausesWhileWaiting?: boolean;
}

const RULES = [
  { key: 'acknowledgeWithin', action: 'acknowledge' },
  { key: 'resolveWithin', action: 'resolve' },
] as const;

/** What policy claims for one request: the first rule that is about it. */
export function policyClaims(
  { receivedAt, severity }: Concern,
  { type }: Pick<ConcernRequest, 'type'>,
  policy: readonly ConcernClockPolicy[],
): ClockClaim[] {
  const rule = policy.find(
    ({ requests, severities }) =>
      (requests?.includes(type) ?? true) &&
      (severities?.includes(severity.value) ?? true),
  );
  return RULES.flatMap(({ key, action }): ClockClaim[] => {
    const period = rule?.[key];
    return rule && period
      ? [
          {
            action,
            source: {
              kind: 'policy',
              id: rule.id,
              title: `${rule.id}: within ${periodInWords(period)}`,
              version: `${period}${rule.pausesWhileWaiting ? ' pausing' : ''}`,
            },
            rule: countedRule(period, { pauses: rule.pausesWhileWaiting }),
            sure: true,
            calendar: 'ZZ',
            startedAt: receivedAt,
          },
        ]
      : [];
  });
}
