import { CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { findNotPhones } from './notPhones';
import { Finder, Span } from './spans';

/** What may stand between two digits of a number. */
const GAP = '(?:[ \\u00a0]?[()/-][ \\u00a0]?|[ \\u00a0.])?';

const INTERNATIONAL = new RegExp(
  `(?<![\\p{L}\\p{N}+])(?:\\+|00)[ \\u00a0]?\\(?[1-9](?:${GAP}\\d){6,14}(?!\\d)`,
  'gu',
);

const NATIONAL = new RegExp(
  `(?<![\\p{L}\\p{N}+]|\\p{N}[.,:/-])\\(?\\d(?:${GAP}\\d){6,40}(?![\\p{L}\\p{N}]|[.,:]\\d)`,
  'gu',
);

/** What people write before a telephone number. */
const CUE =
  /(?:\b(?:tel|telephone|telefon|phone|phone number|mobile|mobil|handy|cell|fax|call|ring|whatsapp|téléphone|portable|teléfono|móvil|telefono|cellulare|telefoon|mobiel)\b\.?|☎|📞)(?:\s+(?:me|us|mich|uns|is|ist|on|at|under|unter|number|nummer|au))*\s*[:.]?\s*$/iu;

const CUE_REACH = 40;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_LENGTH = 30;

/** Where a group of digits begins, in what follows a digit or a sign. */
const GROUP_START = /(?<=[^\d])[\d(]/;

/**
 * Finds telephone numbers: international ones anywhere; others if they are
 * valid in one of the countries, or if a word before says what they are.
 */
export const findPhones: Finder = (text, { countries }) => [
  ...[...text.matchAll(INTERNATIONAL)].flatMap(match =>
    longestIn(match, written => isInternational(written.replace('(0)', ''))),
  ),
  ...[...text.matchAll(NATIONAL)]
    .filter(({ index }) =>
      CUE.test(text.slice(Math.max(0, index - CUE_REACH), index)),
    )
    .map(({ 0: row, index }) => ({
      start: index,
      end: index + longestAt(row, written => digitsIn(written) <= MOST_DIGITS),
    }))
    .filter(({ start, end }) => end > start),
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
  const longest = Math.min(row.length, MOST_LENGTH);
  for (let length = longest; length >= LEAST_DIGITS; length--) {
    const isEnd = /\d/.test(row[length - 1]) && !/\d/.test(row[length] ?? '');
    if (isEnd && isOne(row.slice(0, length))) {
      return length;
    }
  }
  return 0;
}

function digitsIn(written: string): number {
  return written.replace(/\D/g, '').length;
}

/** Numbers that do not exist are often written as examples, so + is enough. */
function isInternational(written: string): boolean {
  const number = parsePhoneNumberFromString(written.replace(/^00/, '+'));
  return (
    (written.startsWith('+') ? number?.isPossible() : number?.isValid()) ??
    false
  );
}

function isNational(written: string, countries: readonly string[]): boolean {
  return countries.some(
    country =>
      formOf(country).test(written) &&
      parsePhoneNumberFromString(written, country as CountryCode)?.isValid(),
  );
}

/**
 * How people of a country write a number among others. Where no 0 comes first
 * only the usual groups tell it from a number of anything.
 */
function formOf(country: string): RegExp {
  switch (country) {
    case 'US':
    case 'CA':
      return /^(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/;
    case 'ES':
    case 'PT':
    case 'PL':
    case 'CZ':
      return /^\d{3}(?:[ .-]\d{3}){2}$|^\d{3}(?:[ .-]\d{2}){3}$/;
    case 'DK':
    case 'NO':
      return /^\d{2}(?: \d{2}){3}$|^\d{3} \d{2} \d{3}$/;
    case 'IT':
      return /^(?:0|3\d{2}[ ./-])/;
    default:
      return /^\(?0/;
  }
}
