import { Leaf } from './flatten';
import { Value, Values } from './types';

/**
 * A text without the white space that only lays it out: none around it, and
 * single spaces within.
 */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * What the columns of one record hold, without those that are empty.
 * @param emptyWords - texts that mean an empty column, in lower case
 */
export function toValues(
  leaves: readonly Leaf[],
  emptyWords: ReadonlySet<string>,
): Values {
  const values = new Map<string, Value>();
  for (const { column, content, isInList } of leaves) {
    const value = toValue(content, emptyWords);
    if (value !== undefined) {
      const earlier = (values.get(column) ?? []) as Value[];
      values.set(column, isInList ? [...earlier, value] : value);
    }
  }
  return values;
}

function toValue(
  content: unknown,
  emptyWords: ReadonlySet<string>,
): Value | undefined {
  if (typeof content === 'number' || typeof content === 'boolean') {
    return content;
  }
  const text = typeof content === 'string' ? tidy(content) : '';
  return text === '' || emptyWords.has(text.toLowerCase()) ? undefined : text;
}
