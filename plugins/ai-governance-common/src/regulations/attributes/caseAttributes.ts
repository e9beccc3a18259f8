import { REQUEST_TYPES } from '../../kinds/vocabulary';
import { Attribute, AttributeType } from './types';

/** What a case is about: something decided, asked for, or talked over. @public */
export const CASE_KINDS = ['decision', 'request', 'conversation'] as const;

/** @public */
export const DECISION_OUTCOMES = ['adverse', 'favourable'] as const;

/** What a credit decision was made on. @public */
export const CREDIT_APPLICATIONS = [
  'complete',
  'incomplete',
  'existing-account',
] as const;

function ofCase(
  label: string,
  question: string,
  type: AttributeType,
): Attribute {
  return { label, question, of: 'case', type };
}

const YES_NO: AttributeType = { type: 'yes-no' };

/** What predicates may ask about one case. */
export const CASE_ATTRIBUTES = {
  case: ofCase('sort of case', 'Is it a decision, a request or a talk?', {
    type: 'word',
    values: CASE_KINDS,
  }),
  request: ofCase('what was asked for', 'What did the customer ask for?', {
    type: 'word',
    values: REQUEST_TYPES,
  }),
  outcome: ofCase('outcome', 'Did the decision go against the customer?', {
    type: 'word',
    values: DECISION_OUTCOMES,
  }),
  perceivedAdverse: ofCase(
    'felt as adverse',
    'Does the customer say that the decision harms them?',
    YES_NO,
  ),
  aboutDataProtection: ofCase(
    'about data protection',
    'Is the complaint about how we use data about the customer?',
    YES_NO,
  ),
  aboutPaymentService: ofCase(
    'about a payment service',
    'Is the complaint about a payment or e-money service?',
    YES_NO,
  ),
  counteroffer: ofCase(
    'counteroffer not taken',
    'Was the customer made a counteroffer that they did not take?',
    YES_NO,
  ),
  application: ofCase(
    'credit application',
    'Was the application complete, was it incomplete, or did the decision concern an account that existed?',
    { type: 'word', values: CREDIT_APPLICATIONS },
  ),
} satisfies Record<string, Attribute>;
