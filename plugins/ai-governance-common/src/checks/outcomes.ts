import { InteractionFacts } from '../facts/types';
import { CheckOutcome, Fix, YamlFix } from './types';
import { yamlSnippet } from './yamlSnippet';

/** The check is content. */
export function pass(message: string): CheckOutcome {
  return { status: 'pass', message };
}

/** Something is wrong, and this is the way out. */
export function fail(message: string, fix: Fix): CheckOutcome {
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

/** The answer rests on records, and none of that sort is connected. */
export function notConnected(question: string, room: string): CheckOutcome {
  return undetermined(
    `${question} No such record is connected yet, so nobody has verified it.`,
    { type: 'portal', room },
  );
}

/**
 * YAML that replaces one part of an entity: `spec` and all below, or a name. It
 * is written when somebody first reads it: most runs show few fixes, or none.
 */
export function entityFix(
  declaration: { ref: string; location?: string },
  path: readonly string[],
  value: unknown,
): YamlFix {
  let written: string | undefined;
  return {
    type: 'yaml',
    entityRef: declaration.ref,
    location: declaration.location,
    path: path.join('.'),
    get yaml() {
      written ??= yamlSnippet(nest(path, value));
      return written;
    },
  };
}

/** A value with the keys above it. */
function nest(path: readonly string[], value: unknown): object {
  return path.reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    value,
  ) as object;
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
  return entityFix(declaration, ['spec', ...path], value);
}

/** YAML that replaces one part of the interaction's own declaration. */
export function fixInteraction(
  facts: InteractionFacts,
  path: readonly string[],
  value: unknown,
): YamlFix {
  return yamlFix(facts, path, value);
}

/** A list with some of its items replaced. */
export function replaceItems<T>(
  list: readonly T[] | undefined,
  indices: readonly number[],
  replacement: (item: T) => unknown,
): unknown[] {
  return (list ?? []).map((item, index) =>
    indices.includes(index) ? replacement(item) : item,
  );
}
