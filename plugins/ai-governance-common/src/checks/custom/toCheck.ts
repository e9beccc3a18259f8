import { InteractionFacts } from '../../facts/types';
import { RegulatedAs } from '../../kinds/regulatedAs';
import { REGULATION_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { evaluatePredicate } from '../../regulations/predicates/evaluatePredicate';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check, CheckOutcome, Fix } from '../types';
import { blank, listed } from '../wording';
import { CustomCheck } from './customCheckSchema';
import { declaredPath, firstDeclaredPath } from './declaredPath';
import { factReader } from './readFact';

function ask(
  facts: InteractionFacts,
  missing: readonly string[],
): CheckOutcome {
  const [first] = missing;
  const path = declaredPath(first);
  return undetermined(
    Object.hasOwn(REGULATION_ATTRIBUTES, first)
      ? REGULATION_ATTRIBUTES[first].question
      : `What is ${listed(missing)}? It is not known yet.`,
    path ? fixAt(facts, path, blank('the answer')) : undefined,
  );
}

function fixAt(facts: InteractionFacts, path: string, value: unknown): Fix {
  return fixInteraction(facts, path.split('.').slice(1), value);
}

function fixOf({ fix, expect }: CustomCheck, facts: InteractionFacts): Fix {
  return fix
    ? fixAt(facts, fix.path, fix.value)
    : fixAt(facts, firstDeclaredPath(expect)!, blank('as this check expects'));
}

/**
 * The check that a definition in config describes. What is not known makes it
 * a question, never a failure or a pass.
 *
 * @param organisation - what config says we are in the eyes of laws
 * @public
 */
export function toCheck(
  definition: CustomCheck,
  organisation?: RegulatedAs,
): Check {
  const { id, requirement, level, title, why, when, expect, message } =
    definition;
  return {
    id,
    requirement,
    level,
    title,
    why,
    needs: 'declaration',
    judges: 'content',
    source: 'config',
    revision: JSON.stringify([when, expect, message]),
    evaluate(facts) {
      const read = factReader(facts, organisation);
      const applies = evaluatePredicate(when ?? { $all: [] }, read);
      if (applies.truth === false) {
        return notApplicable('It is about other interactions than this one.');
      }
      if (applies.truth === undefined) {
        return ask(facts, applies.missing);
      }
      const { truth, missing } = evaluatePredicate(expect, read);
      if (truth === undefined) {
        return ask(facts, missing);
      }
      return truth
        ? pass(`${title}.`)
        : fail(message, fixOf(definition, facts));
    },
  };
}
