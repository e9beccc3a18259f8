/** A value of a declaration's closed lists, as words: `human-review`. */
export function wordsOf(value: string): string {
  return value.replace(/-/g, ' ');
}

/** Items in a row, as the language does it: `a, b, and c`. */
export function listOf(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(items);
}
