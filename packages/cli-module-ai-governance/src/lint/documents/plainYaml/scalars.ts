import { decline } from './decline';

const WORDS = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
]);
const LONGEST_WORD = 5;
const LIKE_A_NUMBER = /^[-+]?[\d.][\d.eE+-]*$|^0[xo]/;
const COUNT = /^(?:0|[1-9]\d{0,14})$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
// Letters of all scripts, and signs that mean nothing at the start of a text.
const STARTS_A_TEXT = /^(?:[\p{L}\d+<(/$“‘„«]|\.{1,2}\/)/u;
const ENDS_A_TEXT = /: | #|:$/;

/** Whether a word is read as something else than text. */
export function isWordOfYaml(word: string): boolean {
  return word.length <= LONGEST_WORD && WORDS.has(word);
}

/** What is written without quotation marks. */
export function readPlain(written: string): unknown {
  if (!STARTS_A_TEXT.test(written) || ENDS_A_TEXT.test(written)) {
    return decline();
  }
  if (isWordOfYaml(written)) {
    return WORDS.get(written);
  }
  if (!LIKE_A_NUMBER.test(written) || DATE.test(written)) {
    return written;
  }
  return COUNT.test(written) ? Number(written) : decline();
}

const QUOTED = {
  '"': /"([^"\\\n]*)"/y,
  "'": /'((?:[^'\n]|'')*)'/y,
};

/** Whether a text in quotation marks starts with a letter. */
export function isQuotationMark(letter: string): letter is '"' | "'" {
  return letter === '"' || letter === "'";
}

/** A text in quotation marks, from the first of them on, and where it ends. */
export function readQuoted(
  text: string,
  start: number,
): { value: string; end: number } {
  const mark = text[start] as '"' | "'";
  const pattern = QUOTED[mark];
  pattern.lastIndex = start;
  const match = pattern.exec(text) ?? decline();
  return {
    value: mark === '"' ? match[1] : match[1].replaceAll("''", "'"),
    end: pattern.lastIndex,
  };
}
