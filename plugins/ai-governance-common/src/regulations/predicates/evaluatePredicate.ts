import {
  Evaluation,
  Predicate,
  PredicateMatcher,
  PredicatePrimitive,
  ReadAttribute,
  Reading,
} from './types';

type Value = PredicatePrimitive | readonly string[];

function isPrimitive(matcher: PredicateMatcher): matcher is PredicatePrimitive {
  return typeof matcher !== 'object';
}

/** Whether a value that is known is as wanted. */
function matches(matcher: PredicateMatcher, value: Value): boolean {
  if (isPrimitive(matcher)) {
    return value === matcher;
  }
  if ('$in' in matcher) {
    return matcher.$in.some(wanted => value === wanted);
  }
  if ('$contains' in matcher) {
    return Array.isArray(value) && value.includes(matcher.$contains);
  }
  if ('$exists' in matcher) {
    return matcher.$exists;
  }
  if ('$hasPrefix' in matcher) {
    return typeof value === 'string' && value.startsWith(matcher.$hasPrefix);
  }
  const { $gte, $lte } = matcher;
  return (
    ($gte === undefined || value >= $gte) &&
    ($lte === undefined || value <= $lte)
  );
}

/** Whether what is known in part settles the matter all the same. */
function matchesInPart(
  matcher: PredicateMatcher,
  reading: Reading & { known: false },
): boolean | undefined {
  // Nobody having said something is no answer, not even to `$exists: false`.
  if (!isPrimitive(matcher) && '$exists' in matcher) {
    return undefined;
  }
  if (reading.contains && matches(matcher, reading.contains)) {
    return true;
  }
  const outcomes = new Set(
    reading.possible?.map(value => matches(matcher, value)),
  );
  return outcomes.size === 1 ? [...outcomes][0] : undefined;
}

function evaluateAttribute(
  attribute: string,
  matcher: PredicateMatcher,
  read: ReadAttribute,
): Evaluation {
  const reading = read(attribute);
  if (reading.known) {
    return { truth: matches(matcher, reading.value), missing: [] };
  }
  const truth = matchesInPart(matcher, reading);
  return {
    truth,
    missing: truth === undefined ? [...reading.missing] : [],
  };
}

/** What several parts come to, one of which can settle the whole. */
function combine(
  parts: readonly Evaluation[],
  settlingTruth: boolean,
): Evaluation {
  if (parts.some(({ truth }) => truth === settlingTruth)) {
    return { truth: settlingTruth, missing: [] };
  }
  const missing = [...new Set(parts.flatMap(part => part.missing))];
  return parts.some(({ truth }) => truth === undefined)
    ? { truth: undefined, missing }
    : { truth: !settlingTruth, missing: [] };
}

/**
 * Evaluates a predicate in three values. What nobody has declared never makes
 * it false (nor true), under any nesting: it stays open, and names what is
 * missing.
 * @public
 */
export function evaluatePredicate(
  predicate: Predicate,
  read: ReadAttribute,
): Evaluation {
  if ('$all' in predicate || '$any' in predicate) {
    const { $all, $any } = predicate as {
      $all?: Predicate[];
      $any?: Predicate[];
    };
    const parts = ($all ?? $any)!.map(part => evaluatePredicate(part, read));
    return combine(parts, $any !== undefined);
  }
  if ('$not' in predicate) {
    const inner = evaluatePredicate(predicate.$not as Predicate, read);
    return {
      truth: inner.truth === undefined ? undefined : !inner.truth,
      missing: inner.missing,
    };
  }
  return combine(
    Object.entries(predicate as Record<string, PredicateMatcher>).map(
      ([attribute, matcher]) => evaluateAttribute(attribute, matcher, read),
    ),
    false,
  );
}
