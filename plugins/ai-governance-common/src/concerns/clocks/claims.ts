import { CaseFacts } from '../../regulations/arising/caseFacts';
import { arisingFrom } from '../../regulations/arising/arisingFrom';
import { RegulationOptions } from '../../regulations/law/options';
import { InteractionFacts } from '../../facts/types';
import { ClockAction, ClockRule, ClockSource } from '../schemas/clock';
import { Concern, ConcernRequest } from '../schemas/concern';
import { ConcernClockPolicy, policyClaims } from './policyClaims';
import { promiseClaims } from './promiseClaims';

/** That a rule asks for something by some time. @public */
export interface ClockClaim {
  action: ClockAction;
  source: ClockSource;
  rule: ClockRule;
  /** Whether the rule surely comes to bear. */
  sure: boolean;
  /** The jurisdiction whose days are counted. */
  calendar: string;
  /** The event it counts from; not known yet if left out. */
  startedAt?: string;
}

/** What the clocks of a concern are made from. @public */
export interface ClockRules {
  policy: readonly ConcernClockPolicy[];
  /** What laws are judged by; without it no law is looked at. */
  regulations?: RegulationOptions;
  /** The interaction, if the concern is about one that we know. */
  interaction?: InteractionFacts;
  /** The version of a row of a pack. */
  versionOf(rowId: string): string;
}

/**
 * What has no end on a case, may be done or not, or is done without anybody
 * asking.
 */
const NO_CLOCKS: readonly ClockAction[] = [
  'keep-complaints-open',
  'remind',
  'resolve-summarily',
  'retain-records',
];

/** What is claimed for one request, and which laws give a way outside. */
export interface RequestClaims {
  claims: ClockClaim[];
  externalRouteDue: boolean;
}

function lawClaims(
  concern: Concern,
  request: Pick<ConcernRequest, 'type'>,
  { regulations, interaction, versionOf }: ClockRules,
): RequestClaims {
  if (!regulations || !interaction) {
    return { claims: [], externalRouteDue: false };
  }
  const facts: CaseFacts = {
    interaction,
    jurisdiction: concern.jurisdiction,
    case: 'request',
    request: request.type,
    events: { 'request-received': concern.receivedAt },
  };
  const { clocks, laws } = arisingFrom(facts, regulations);
  return {
    externalRouteDue: laws.some(
      ({ arises, entitlements }) =>
        arises === 'yes' &&
        (entitlements.includes('external-complaint') ||
          entitlements.includes('external-appeal')),
    ),
    claims: clocks
      .filter(
        ({ deadline }) =>
          deadline.trigger === 'request-received' &&
          (deadline.side === 'after' || deadline.side === 'at') &&
          !deadline.minimum &&
          !NO_CLOCKS.includes(deadline.action),
      )
      .map(({ deadline, rowId, citation, sure, calendar, startedBy }) => ({
        action: deadline.action,
        source: {
          kind: 'law',
          id: rowId,
          title: citation,
          version: versionOf(rowId),
        },
        rule: {
          side: deadline.side,
          period: deadline.period,
          startRule: deadline.startRule,
          roll: deadline.roll,
          extension: deadline.extension,
          pause: deadline.pause,
        },
        sure,
        calendar,
        startedAt: startedBy,
      })),
  };
}

/**
 * All that is claimed for one request of a concern: by policy, by what the
 * declaration promises customers, and by the laws that arise. Each counts on
 * its own.
 * @public
 */
export function clockClaimsOf(
  concern: Concern,
  request: Pick<ConcernRequest, 'type'>,
  rules: ClockRules,
): RequestClaims {
  const law = lawClaims(concern, request, rules);
  return {
    externalRouteDue: law.externalRouteDue,
    claims: [
      ...policyClaims(concern, request, rules.policy),
      ...promiseClaims(concern, request, rules.interaction),
      ...law.claims,
    ],
  };
}
