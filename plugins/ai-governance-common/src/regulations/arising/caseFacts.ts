import { InteractionFacts } from '../../facts/types';
import { REQUEST_TYPES } from '../../kinds/vocabulary';
import {
  CASE_KINDS,
  CREDIT_APPLICATIONS,
  DECISION_OUTCOMES,
} from '../attributes/caseAttributes';
import { Trigger } from '../deadlines/vocabulary';
import { ReadAttribute } from '../predicates/types';

/**
 * What is known about one decision, request or talk. What is left out is not
 * known.
 * @public
 */
export interface CaseFacts {
  /** The interaction that it belongs to. */
  interaction: InteractionFacts;
  /**
   * Where the customer is. Left out, the customer may be in any of the places
   * that the interaction names.
   */
  jurisdiction?: string;
  case: (typeof CASE_KINDS)[number];
  /** Of a request: what was asked for. */
  request?: (typeof REQUEST_TYPES)[number];
  outcome?: (typeof DECISION_OUTCOMES)[number];
  /** Whether the customer says that the decision harms them. */
  perceivedAdverse?: boolean;
  aboutDataProtection?: boolean;
  aboutPaymentService?: boolean;
  /** Whether the customer was made a counteroffer that they did not take. */
  counteroffer?: boolean;
  application?: (typeof CREDIT_APPLICATIONS)[number];
  /** When things happened: a date, or a moment in ISO 8601, by event. */
  events: Partial<Record<Trigger, string>>;
}

/** What is known about the attributes of one case. */
export function readCase(facts: CaseFacts): ReadAttribute {
  return attribute => {
    if (attribute === 'request' && facts.case !== 'request') {
      return { known: true, value: 'none' };
    }
    const value = facts[attribute as keyof CaseFacts] as string | undefined;
    return value === undefined
      ? { known: false, missing: [attribute] }
      : { known: true, value };
  };
}
