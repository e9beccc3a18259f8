import { stringify } from 'yaml';
import { InteractionFacts } from '../facts/types';
import { CheckOutcome, Fix, YamlFix } from './types';

/** The check is content. */
export function pass(message: string): CheckOutcome {
  return { status: 'pass', message };
}

/** Something is wrong, and this is the way out. */
export function fail(message: string, fix?: Fix): CheckOutcome {
  return { status: 'fail', message, fix };
}

/** The question does not arise, and why. */
export function notApplicable(reason: string): CheckOutcome {
  return { status: 'not-applicable', message: reason };
}

/** A fact is missing; the message is the question that somebody must answer. */
export function undetermined(question: string, fix?: Fix): CheckOutcome {
  return { status: 'undetermined', message: question, fix };
}

/**
 * YAML that replaces one part of a declaration. The value is the whole of that
 * part as it should be, so that nobody has to merge lists by hand.
 */
export function yamlFix(
  declaration: { ref: string; location?: string },
  path: readonly string[],
  value: unknown,
): YamlFix {
  const document = ['spec', ...path].reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    value,
  );
  return {
    type: 'yaml',
    entityRef: declaration.ref,
    location: declaration.location,
    path: ['spec', ...path].join('.'),
    yaml: stringify(document, { lineWidth: 0 }),
  };
}

/** YAML that replaces one part of the interaction's own declaration. */
export function fixInteraction(
  facts: InteractionFacts,
  path: readonly string[],
  value: unknown,
): YamlFix {
  return yamlFix(facts, path, value);
}
