import { stringify } from 'yaml';

const OPTIONS = {
  lineWidth: 0,
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
} as const;

const LIKE_A_KEY = /^[A-Za-z][A-Za-z0-9-]*$/;
// A text that starts like a word, or like a blank to be filled in.
const LIKE_A_TEXT = /^<?[A-Za-zÀ-ÖØ-öø-ÿ]/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const TO_BE_QUOTED = /: | #|[: ]$/;
const WITH_QUOTES = /["'\\]/;
// What starts like a word, and some parser takes for something else.
const OTHER_THAN_TEXT = /^(?:null|true|false|y|yes|n|no|on|off|e[-+]?[\d_]+)$/i;
// Controls and line breaks, and what is written in two units of UTF-16.
// Control characters are what it looks for.
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]/;

/**
 * YAML for a part of a declaration, as people would write it: no line is
 * broken, what is `undefined` is left out, and older parsers read the same.
 *
 * Checks write snippets by the ten thousand. So what takes no thought is
 * written here, letter by letter as the library would write it, and the
 * library writes the rest.
 */
export function yamlSnippet(value: object): string {
  const text = write(value, '');
  return text === undefined ? stringify(value, OPTIONS) : `${text}\n`;
}

/**
 * A value whose first line is indented already; `undefined` if it takes the
 * library.
 */
function write(value: unknown, indent: string): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return writeScalar(value);
  }
  return Array.isArray(value)
    ? writeList(value, indent)
    : writeMap(value as Record<string, unknown>, indent);
}

function writeList(
  list: readonly unknown[],
  indent: string,
): string | undefined {
  let text = '';
  for (const item of list) {
    const written = write(item, `${indent}  `);
    if (written === undefined) {
      return undefined;
    }
    text += text === '' ? `- ${written}` : `\n${indent}- ${written}`;
  }
  return text === '' ? '[]' : text;
}

function writeMap(
  map: Record<string, unknown>,
  indent: string,
): string | undefined {
  const deeper = `${indent}  `;
  let text = '';
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value !== undefined) {
      const written = write(value, deeper);
      if (
        written === undefined ||
        !LIKE_A_KEY.test(key) ||
        OTHER_THAN_TEXT.test(key)
      ) {
        return undefined;
      }
      const isBelow =
        typeof value === 'object' &&
        value !== null &&
        written !== '[]' &&
        written !== '{}';
      const start = text === '' ? key : `${text}\n${indent}${key}`;
      text = `${start}:${isBelow ? `\n${deeper}` : ' '}${written}`;
    }
  }
  return text === '' ? '{}' : text;
}

function writeScalar(value: unknown): string | undefined {
  if (typeof value === 'boolean' || isCount(value)) {
    return String(value);
  }
  if (typeof value !== 'string' || UNUSUAL.test(value)) {
    return undefined;
  }
  if (LIKE_A_TEXT.test(value) && !OTHER_THAN_TEXT.test(value)) {
    if (!TO_BE_QUOTED.test(value)) {
      return value;
    }
    if (!WITH_QUOTES.test(value)) {
      return `"${value}"`;
    }
  }
  return DATE.test(value)
    ? `"${value}"`
    : stringify({ key: value }, OPTIONS).slice('key: '.length, -1);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
