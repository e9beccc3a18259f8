import { evaluatePredicate } from '../predicates/evaluatePredicate';
import { Predicate, ReadAttribute, Reading } from '../predicates/types';

/**
 * How far a result is the machine’s: it decides alone, it materially
 * influences people who decide, or it assists them.
 * @public
 */
export const AUTOMATION = [
  'solely',
  'materially-influences',
  'assists',
] as const;

/**
 * One rule by which a law calls a result automated. Rules are tried in their
 * order; the first that holds decides.
 * @public
 */
export interface AutomationRule {
  when: Predicate;
  is: (typeof AUTOMATION)[number];
}

/** The facts that rules on automation may turn on. */
export const AUTOMATION_FACTS = [
  'humanRole',
  'canOverride',
  'understandsOutput',
  'seesOtherInformation',
] as const;

const MEANINGFUL: Predicate = {
  canOverride: true,
  understandsOutput: true,
  seesOtherInformation: true,
};

/**
 * What most laws mean: people who may not change the result, do not understand
 * it or see nothing else take no meaningful part. A review that customers have
 * to ask for comes after the decision and leaves it the machine’s own.
 * @public
 */
export const DEFAULT_AUTOMATION: readonly AutomationRule[] = [
  { when: { humanRole: { $in: ['none', 'on-request'] } }, is: 'solely' },
  { when: { $not: MEANINGFUL }, is: 'solely' },
  { when: { humanRole: 'reviews-each' }, is: 'materially-influences' },
  { when: { humanRole: 'decides' }, is: 'assists' },
];

/**
 * How automated a result is by the rules of one law. While facts are missing,
 * it is open between what they can still come to.
 */
export function readAutomation(
  rules: readonly AutomationRule[],
  read: ReadAttribute,
): Reading {
  const possible = new Set<AutomationRule['is']>();
  const missing = new Set<string>();
  for (const { when, is } of rules) {
    const evaluation = evaluatePredicate(when, read);
    if (evaluation.truth !== false) {
      possible.add(is);
      evaluation.missing.forEach(attribute => missing.add(attribute));
    }
    if (evaluation.truth === true) {
      break;
    }
  }
  return missing.size === 0 && possible.size === 1
    ? { known: true, value: [...possible][0] }
    : { known: false, missing: [...missing], possible: [...possible] };
}
