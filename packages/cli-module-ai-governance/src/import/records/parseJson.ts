import { parse, ParseError, printParseErrorCode } from 'jsonc-parser';
import { LineCounter } from 'yaml';
import { BadInputError, reason } from '../../errors';

/**
 * What a JSON text holds.
 * @throws BadInputError at the place where the text is broken
 */
export function parseJson(file: string, text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BadInputError(
      `${file}:${problemIn(json) ?? ` no JSON: ${reason(error)}`}`,
    );
  }
}

/** The platform's parser says what is wrong, but not always where. */
function problemIn(text: string): string | undefined {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) {
    return undefined;
  }
  const { line, col } = linesOf(text).linePos(first.offset);
  const found = text.slice(first.offset, first.offset + first.length);
  const what = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return `${line}:${col}: no JSON: ${what}, found ${
    found ? JSON.stringify(found) : 'the end'
  }`;
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return lines;
}
