import { AttributeTypes } from '../predicates/predicateProblems';
import { AUTOMATION, AUTOMATION_FACTS } from './automation';
import { CASE_ATTRIBUTES } from './caseAttributes';
import { INTERACTION_ATTRIBUTES } from './interactionAttributes';
import { ORGANISATION_ATTRIBUTES } from './organisationAttributes';
import { SYSTEM_ATTRIBUTES } from './systemAttributes';
import { Attribute } from './types';

/** Attributes that are worked out from what is declared. */
const DERIVED_ATTRIBUTES = {
  automation: {
    label: 'automation',
    question: 'How far is the result the machine’s own?',
    path: 'spec.decision.humanRole',
    of: 'interaction',
    type: { type: 'word', values: AUTOMATION },
  },
  recommender: {
    label: 'recommender',
    question: 'Does the AI suggest or order what customers get to see?',
    path: 'spec.classification.content.recommender',
    of: 'interaction',
    type: { type: 'yes-no' },
  },
} satisfies Record<string, Attribute>;

/**
 * All facts that regulations may ask about, by the names that predicates use.
 * @public
 */
export const REGULATION_ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  ...INTERACTION_ATTRIBUTES,
  ...ORGANISATION_ATTRIBUTES,
  ...SYSTEM_ATTRIBUTES,
  ...DERIVED_ATTRIBUTES,
  ...CASE_ATTRIBUTES,
};

function typesOf(attributes: Record<string, Attribute>): AttributeTypes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { type }]) => [name, type]),
  );
}

/** What a predicate over an interaction may name. */
export const INTERACTION_TYPES_OF_ATTRIBUTES = typesOf({
  ...INTERACTION_ATTRIBUTES,
  ...ORGANISATION_ATTRIBUTES,
  ...SYSTEM_ATTRIBUTES,
  ...DERIVED_ATTRIBUTES,
});

/** What a predicate over a case may name. */
export const CASE_TYPES_OF_ATTRIBUTES = typesOf(CASE_ATTRIBUTES);

/** What a rule on automation may name. */
export const AUTOMATION_TYPES_OF_ATTRIBUTES = typesOf(
  Object.fromEntries(
    AUTOMATION_FACTS.map(name => [name, INTERACTION_ATTRIBUTES[name]]),
  ),
);
