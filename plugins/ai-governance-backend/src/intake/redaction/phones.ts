import { CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { findNotPhones } from './notPhones';
import { Finder, matchesOf, Span } from './spans';

const INTERNATIONAL =
  /(?<![\p{L}\p{N}+])(?:\+|00)\s?\(?[1-9](?:[ ()./\u00a0-]{0,3}\d){6,14}(?!\d)/gu;

const NATIONAL =
  /(?<![\p{L}\p{N}+]|\p{N}[.,:/-])\(?\d(?:[ ()./\u00a0-]{0,3}\d){6,12}(?![\p{L}\p{N}]|[.,:]\d)/gu;

/** What people write before a telephone number. */
const CUE =
  /(?:\b(?:tel|telephone|telefon|phone|phone number|mobile|mobil|handy|cell|fax|call|ring|whatsapp|téléphone|portable|teléfono|móvil|telefono|cellulare|telefoon|mobiel)\b\.?|☎|📞)(?:\s+(?:me|us|mich|uns|is|ist|on|at|under|unter|number|nummer|au))*\s*[:.]?\s*$/iu;

const CUE_REACH = 40;
const LEAST_DIGITS = 7;

/** Where a group of digits begins, in what follows a digit or a sign. */
const GROUP_START = /(?<=[^\d])[\d(]/;

/**
 * Finds telephone numbers: international ones anywhere; others if they are
 * valid in one of the countries, or if a word before says what they are.
 */
export const findPhones: Finder = (text, { countries }) => [
  ...[...text.matchAll(INTERNATIONAL)].flatMap(match =>
    longestIn(match, written =>
      isInternational(written.replace(/^00/, '+').replace('(0)', '')),
    ),
  ),
  ...matchesOf(text, NATIONAL).filter(({ start }) =>
    CUE.test(text.slice(Math.max(0, start - CUE_REACH), start)),
  ),
  ...(countries.length === 0
    ? []
    : [...withoutNotPhones(text).matchAll(NATIONAL)].flatMap(match =>
        longestIn(match, written => isNational(written, countries)),
      )),
];

/** The text with dates and the like blotted out, every place as it was. */
function withoutNotPhones(text: string): string {
  const characters = text.split('');
  for (const { start, end } of findNotPhones(text)) {
    characters.fill('·', start, end);
  }
  return characters.join('');
}

/**
 * The numbers in a row of groups of digits, each as long as can be: a year or
 * another number may stand right before or after.
 */
function longestIn(
  { 0: found, index }: RegExpExecArray,
  isOne: (written: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < found.length) {
    const length = longestAt(found.slice(from), isOne);
    if (length > 0) {
      spans.push({ start: index + from, end: index + from + length });
    }
    const rest = found.slice(from + Math.max(length, 1));
    const next = length > 0 ? rest.search(/[\d(+]/) : rest.search(GROUP_START);
    if (next === -1) {
      break;
    }
    from += Math.max(length, 1) + next;
  }
  return spans;
}

function longestAt(row: string, isOne: (written: string) => boolean): number {
  for (let length = row.length; length >= LEAST_DIGITS; length--) {
    const isEnd = /\d/.test(row[length - 1]) && !/\d/.test(row[length] ?? '');
    if (isEnd && isOne(row.slice(0, length))) {
      return length;
    }
  }
  return 0;
}

function isInternational(written: string): boolean {
  return parsePhoneNumberFromString(written)?.isPossible() ?? false;
}

/** Bare digits without the 0 in front could be a number of anything. */
function isNational(written: string, countries: readonly string[]): boolean {
  const looksLikeOne = /^\(?0/.test(written) || /[ ()./-]/.test(written);
  return (
    looksLikeOne &&
    countries.some(country =>
      parsePhoneNumberFromString(written, country as CountryCode)?.isValid(),
    )
  );
}
