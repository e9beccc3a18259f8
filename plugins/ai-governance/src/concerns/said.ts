/** A text that somebody wrote; `undefined` if there is nothing in it. */
export function said<T extends string>(text: T): T | undefined {
  return text.trim() === '' ? undefined : text;
}
