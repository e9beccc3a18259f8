import { CASE_ATTRIBUTES } from '../attributes/caseAttributes';
import { Predicate, PredicatePrimitive } from '../predicates/types';

function valueInWords(value: PredicatePrimitive): string {
  return String(value).replace(/-/g, ' ');
}

function conditionInWords(attribute: string, matcher: unknown): string {
  const { label } = CASE_ATTRIBUTES[attribute as keyof typeof CASE_ATTRIBUTES];
  if (typeof matcher === 'boolean') {
    return matcher ? label : `not ${label}`;
  }
  const values =
    typeof matcher === 'object'
      ? (matcher as { $in: PredicatePrimitive[] }).$in
      : [matcher as PredicatePrimitive];
  return `${label}: ${values.map(valueInWords).join(' or ')}`;
}

function isPlain([attribute, matcher]: [string, unknown]): boolean {
  return (
    Object.hasOwn(CASE_ATTRIBUTES, attribute) &&
    (typeof matcher !== 'object' ||
      Array.isArray((matcher as { $in?: unknown[] } | null)?.$in))
  );
}

/** The cases that a condition is about, as a part of a sentence. */
export function casesInWords(when: Predicate): string {
  const conditions = Object.entries(when);
  // What nests has no short form in words.
  return conditions.every(isPlain)
    ? conditions.map(condition => conditionInWords(...condition)).join(', ')
    : 'some cases';
}
