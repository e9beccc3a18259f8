import {
  Evaluation,
  Predicate,
  PredicateMatcher,
  PredicatePrimitive,
  ReadAttribute,
  Reading,
} from './types';

type Value = PredicatePrimitive | readonly string[];

const YES: Evaluation = { truth: true, missing: [] };
const NO: Evaluation = { truth: false, missing: [] };

/** What is settled hangs on nothing any more. */
function settled(truth: boolean): Evaluation {
  return truth ? YES : NO;
}

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
  const { possible = [] } = reading;
  const matching = possible.filter(value => matches(matcher, value)).length;
  const isSettled = matching === 0 || matching === possible.length;
  return possible.length > 0 && isSettled ? matching > 0 : undefined;
}

function evaluateAttribute(
  attribute: string,
  matcher: PredicateMatcher,
  read: ReadAttribute,
): Evaluation {
  const reading = read(attribute);
  if (reading.known) {
    return settled(matches(matcher, reading.value));
  }
  const truth = matchesInPart(matcher, reading);
  return truth === undefined
    ? { truth, missing: reading.missing }
    : settled(truth);
}

/**
 * What several parts come to, one of which can settle the whole: `$any` and
 * `$all`, by the truth that settles it.
 */
function evaluateParts<Part>(
  parts: readonly Part[],
  settlingTruth: boolean,
  evaluate: (part: Part) => Evaluation,
): Evaluation {
  let missing: Set<string> | undefined;
  for (const part of parts) {
    const evaluation = evaluate(part);
    if (evaluation.truth === settlingTruth) {
      return evaluation;
    }
    if (evaluation.truth === undefined) {
      missing ??= new Set();
      for (const attribute of evaluation.missing) {
        missing.add(attribute);
      }
    }
  }
  return missing
    ? { truth: undefined, missing: [...missing] }
    : settled(!settlingTruth);
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
    return evaluateParts(($all ?? $any)!, $any !== undefined, part =>
      evaluatePredicate(part, read),
    );
  }
  if ('$not' in predicate) {
    const inner = evaluatePredicate(predicate.$not as Predicate, read);
    return inner.truth === undefined ? inner : settled(!inner.truth);
  }
  const matchers = predicate as Record<string, PredicateMatcher>;
  return evaluateParts(Object.keys(matchers), false, attribute =>
    evaluateAttribute(attribute, matchers[attribute], read),
  );
}
