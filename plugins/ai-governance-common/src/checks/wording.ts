/**
 * Judging texts that people wrote. These rules only catch what is plainly no
 * answer; whether a text is good is for people to say.
 */

const FILLER =
  /^(?:tbd|tbc|todo|to do|n\/?a|none|unknown|xxx+|lorem ipsum.*|\?+|-+|\.+)\.?$/i;
const BLANK_TO_FILL_IN = /<[^<>]+>/;

/** A word or phrase in angle brackets, for a person to fill in. */
export function blank(whatToWrite: string): string {
  return `<${whatToWrite}>`;
}

/** Whether a text was written by somebody, rather than left to be written. */
export function isWritten(text: string | undefined): text is string {
  const trimmed = text?.trim() ?? '';
  return (
    trimmed !== '' && !FILLER.test(trimmed) && !BLANK_TO_FILL_IN.test(trimmed)
  );
}

/** The written ones among some texts. */
export function written(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).filter(isWritten);
}

/** The words of a text, in lower case and without marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two texts say the same in the same words, whatever their marks. */
export function isSameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** Puts texts into a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
