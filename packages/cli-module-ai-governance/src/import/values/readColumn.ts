import { formatPath } from '@ai-governance/backstage-plugin-ai-governance-common';
import { ColumnRule, Expression, toRegExp } from '../mapping';
import { tidy, Value } from '../records';
import { Evaluation, Result } from './types';

/** Evaluates a part of the rule, at some steps from it. */
type Give = (
  expression: Expression | undefined,
  ...steps: string[]
) => Result | undefined;

/**
 * What a column rule gives for one record: what stands in the column, then
 * the part that is extracted, then its items, then what they stand for.
 */
export function readColumn(
  { column, extract, split, values: meanings, otherwise }: ColumnRule,
  { values, path, onLeftOut }: Evaluation,
  give: Give,
): Result | undefined {
  const value = values.get(column);
  const items = [value ?? []]
    .flat()
    .flatMap(item => extractFrom(item as Value, extract))
    .flatMap(item => splitItem(item, split));
  const { results, unknown } = lookUp(items, meanings, give);
  if (results.length === 0 && otherwise !== undefined) {
    return give(otherwise, 'otherwise');
  }
  for (const each of unknown) {
    onLeftOut({
      field: formatPath(path),
      value: each,
      allowed: `one of ${Object.keys(meanings ?? {}).join(', ')}`,
    });
  }
  if (results.length === 0) {
    return undefined;
  }
  const isList = Array.isArray(value) || split !== undefined;
  const said = results.filter(result => result !== null);
  return isList && said.length > 0 ? said : results[0];
}

function extractFrom(item: Value, extract: string | undefined): Value[] {
  if (extract === undefined) {
    return [item];
  }
  const match = toRegExp(extract).exec(String(item));
  const found = tidy(match?.[1] ?? match?.[0] ?? '');
  return found ? [found] : [];
}

function splitItem(item: Value, separator: string | undefined): Value[] {
  return separator === undefined
    ? [item]
    : String(item).split(separator).map(tidy).filter(Boolean);
}

function lookUp(
  items: Value[],
  meanings: ColumnRule['values'],
  give: Give,
): { results: Result[]; unknown: Value[] } {
  if (!meanings) {
    return { results: items, unknown: [] };
  }
  const words = new Map(
    Object.keys(meanings).map(word => [word.toLowerCase(), word]),
  );
  const wordOf = (item: Value) => words.get(String(item).toLowerCase());
  return {
    results: items.flatMap(item => {
      const word = wordOf(item);
      return word === undefined
        ? []
        : give(meanings[word], 'values', word) ?? null;
    }),
    unknown: items.filter(item => wordOf(item) === undefined),
  };
}
