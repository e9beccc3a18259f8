import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { Condition, Matcher, toRegExp } from '../mapping';
import { Value, Values } from '../records';

/** Whether a condition holds for a record. */
export function holds(
  condition: Condition | undefined,
  values: Values,
): boolean {
  return Object.entries(condition ?? {}).every(([key, asked]) => {
    switch (key) {
      case '$all':
        return (asked as Condition[]).every(part => holds(part, values));
      case '$any':
        return (asked as Condition[]).some(part => holds(part, values));
      case '$not':
        return !holds(asked as Condition, values);
      default:
        return matches(asked as Matcher, values.get(key));
    }
  });
}

function matches(matcher: Matcher, value: Value | undefined): boolean {
  if (typeof matcher === 'object' && '$matches' in matcher) {
    const expressions = [matcher.$matches].flat().map(toRegExp);
    return [value ?? []]
      .flat()
      .some(item => expressions.some(each => each.test(String(item))));
  }
  // Under a fixed key, so that dots in the column's name mean nothing.
  return evaluateFilterPredicate({ value: matcher }, { value });
}
