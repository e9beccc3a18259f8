/** A value of a declaration's closed lists, as words: `human-review`. */
export function wordsOf(value: string): string {
  return value.replace(/-/g, ' ');
}

/** Items in a row, as the language does it: `a, b, and c`. */
export function listOf(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(items);
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
