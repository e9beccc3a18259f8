import { Expression, isCasesRule, isColumnRule, isTemplate } from '../mapping';
import { fillTemplate } from './fillTemplate';
import { holds } from './holds';
import { readColumn } from './readColumn';
import { Evaluation, Result } from './types';

/**
 * What an expression gives for one record.
 * @returns `undefined` if it gives nothing, `null` if that is what it says
 */
export function evaluate(
  expression: Expression | undefined,
  evaluation: Evaluation,
): Result | undefined {
  const { values } = evaluation;
  if (isTemplate(expression)) {
    return fillTemplate(expression, values);
  }
  if (isColumnRule(expression)) {
    return readColumn(expression, evaluation, (part, ...steps) =>
      evaluate(part, within(evaluation, ...steps)),
    );
  }
  if (isCasesRule(expression)) {
    for (const { when, use } of expression.cases) {
      const result = holds(when, values)
        ? evaluate(use, evaluation)
        : undefined;
      if (result !== undefined) {
        return result;
      }
    }
    return undefined;
  }
  if (Array.isArray(expression)) {
    return evaluateList(expression, evaluation);
  }
  return typeof expression === 'object' && expression !== null
    ? evaluateMap(expression, evaluation)
    : expression;
}

function evaluateList(list: Expression[], evaluation: Evaluation) {
  const results = list
    .map((item, index) => evaluate(item, within(evaluation, index)))
    .flat()
    .filter(result => result !== undefined && result !== null);
  // An empty list that is written out is a statement, and stays.
  return results.length > 0 || list.length === 0 ? results : undefined;
}

function evaluateMap(
  map: { [key: string]: Expression },
  evaluation: Evaluation,
) {
  const results = Object.entries(map)
    .map(([key, item]) => [key, evaluate(item, within(evaluation, key))])
    .filter(([, result]) => result !== undefined && result !== null);
  return results.length > 0 ? Object.fromEntries(results) : undefined;
}

function within(
  evaluation: Evaluation,
  ...steps: (string | number)[]
): Evaluation {
  return { ...evaluation, path: [...evaluation.path, ...steps] };
}

/** What an expression for a text gives for one record. */
export function evaluateText(
  expression: Expression | undefined,
  evaluation: Evaluation,
): string | undefined {
  const result = evaluate(expression, evaluation);
  return result === undefined || result === null
    ? undefined
    : [result].flat().join(', ');
}
