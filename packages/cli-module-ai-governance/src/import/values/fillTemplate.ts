import { TEMPLATE_COLUMN } from '../mapping';
import { Value, Values } from '../records';

/**
 * A template with its columns filled in. One that is a single column gives
 * what stands there, be it a list or a number.
 * @returns `undefined` if one of the columns is empty
 */
export function fillTemplate(
  template: string,
  values: Values,
): Value | undefined {
  const parts = [...template.matchAll(TEMPLATE_COLUMN)].map(
    ([whole, column]) => ({ whole, value: values.get(column.trim()) }),
  );
  if (parts.some(({ value }) => value === undefined)) {
    return undefined;
  }
  const [first] = parts;
  return first.whole === template.trim()
    ? first.value
    : template.replace(TEMPLATE_COLUMN, (_, column) =>
        [values.get(column.trim())].flat().join(', '),
      );
}
