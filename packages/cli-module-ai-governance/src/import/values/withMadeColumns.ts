import { Expression } from '../mapping';
import { Value, Values } from '../records';
import { evaluate } from './evaluate';
import { Evaluation } from './types';

/**
 * The columns of a record, with those that the mapping makes from others. One
 * of the same name takes the place of the record's own.
 */
export function withMadeColumns(
  columns: Record<string, Expression> | undefined,
  evaluation: Evaluation,
): Values {
  const values = new Map(evaluation.values);
  for (const [name, expression] of Object.entries(columns ?? {})) {
    const path = ['columns', name];
    const result = evaluate(expression, { ...evaluation, values, path });
    if (result === undefined || result === null) {
      values.delete(name);
    } else {
      values.set(name, result as Value);
    }
  }
  return values;
}
