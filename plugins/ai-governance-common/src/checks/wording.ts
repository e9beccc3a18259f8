/**
 * Judging texts that people wrote, and writing texts for people. These rules
 * only catch what is plainly no answer; whether a text is good is for people
 * to say.
 */

const FILLER =
  /^(?:(?:tb[acd]|todo|to (?:do|follow|be (?:added|confirmed|decided|defined|determined|written))|coming soon|pending|placeholder|test(?:ing)?|dummy|n\/?a|not (?:applicable|available|known|specified)|none|nothing|unknown|(?:same )?as above|see above|xx+|foo|bar|asdf|lorem ipsum.*|siehe oben|keine?|nichts|unbekannt|offen|folgt|k\. ?a|aucune?|rien|néant|inconnue?|à (?:compléter|définir)|sans objet)[.!…]*|[\s?!.…_-]+)$/i;
const BLANK_TO_FILL_IN = /<\p{L}[^<>@=]*>/u;
const NEVER_IN_A_BLANK = /[<>@=]/g;
// Scripts that put no spaces between words count by the character.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
const PLURAL_ENDING = /[esniy]+$/;
const LITTLE_WORDS = new Set(
  'a an and at by for from in of on or our the their to with you your das dem den der des die ihr ihre im in oder und von zu au aux d de des du en et l la le les ou par sur un une vos votre'.split(
    ' ',
  ),
);
const MAX_QUOTED_LENGTH = 60;

/**
 * A phrase in angle brackets, for a person to fill in. It may be put together
 * from a person's words; what would make it no blank is left out of it.
 */
export function blank(whatToWrite: string): string {
  return `<${whatToWrite.replace(NEVER_IN_A_BLANK, '')}>`;
}

/** A blank to be filled in with a team. */
export const GROUP_BLANK = blank('group, such as group:default/some-name');

/** A blank to be filled in with one of some words. */
export function choice(values: readonly string[]): string {
  return blank(values.join(' | '));
}

/** A blank to be filled in with a date. */
export function dateBlank(ofWhat: string): string {
  return blank(`YYYY-MM-DD: date of ${ofWhat}`);
}

/** Whether a text was written by somebody, rather than left to be written. */
export function isWritten(text: string | undefined): text is string {
  const trimmed = text?.trim() ?? '';
  return (
    trimmed !== '' && !FILLER.test(trimmed) && !BLANK_TO_FILL_IN.test(trimmed)
  );
}

/** Whether there are texts, and none of them is left to be written. */
export function areWritten(
  texts: readonly string[] | undefined,
): texts is readonly string[] {
  return texts !== undefined && texts.length > 0 && texts.every(isWritten);
}

/** The written ones among some texts. */
export function written(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).filter(isWritten);
}

/** The words of a text, in lower case and without marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** What is alike for texts that say the same in the same words. */
export function textKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** Whether two texts say the same in the same words, whatever their marks. */
export function isSameText(one: string, other: string): boolean {
  return textKey(one) === textKey(other);
}

/**
 * The words that carry a text, without articles and plural endings. Rough, and
 * good for nothing but comparing.
 */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter(word => !LITTLE_WORDS.has(word))
    .map(word => word.replace(PLURAL_ENDING, '') || word);
}

/** Puts texts into a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** Puts alternatives into a sentence: `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`;
}

/** A word of our lists as people say it: `human review`. */
export function plain(word: string): string {
  return word.replaceAll('-', ' ');
}

/** A text in quotation marks, shortened where it is long. */
export function quoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > MAX_QUOTED_LENGTH
    ? `“${trimmed.slice(0, MAX_QUOTED_LENGTH).replace(/\s+\S*$/, '')} …”`
    : `“${trimmed}”`;
}
