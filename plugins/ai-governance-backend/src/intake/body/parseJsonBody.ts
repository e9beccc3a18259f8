import { formatPath } from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { parse, ParseError, printParseErrorCode } from 'jsonc-parser';
import { decodeUtf8 } from './decodeUtf8';

const MAX_DEPTH = 64;

/** Keys that reach into the objects of the program itself. */
const FORBIDDEN_KEYS = ['__proto__'];

/**
 * Reads bytes as JSON. What is refused is named by its place, never by its
 * text: bodies are personal, and messages end in logs.
 */
export function parseJsonBody(rawBody: Buffer): JsonValue {
  const text = decodeUtf8(rawBody, 'JSON');
  refuseDepth(text);
  const value = parseText(text);
  refuseForbiddenKeys(value, []);
  return value;
}

function parseText(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message quotes the text, and often names no place.
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowEmptyContent: false });
    const [first] = errors;
    const place = first ? ` at ${placeOf(text, first.offset)}` : '';
    const what = first ? ` (${printParseErrorCode(first.error)})` : '';
    throw new InputError(
      `The body: it stops being JSON${place}${what}, allowed is one JSON value`,
    );
  }
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${lines[lines.length - 1].length + 1}`;
}

/** Counted before parsing: parsers and readers go down by calling themselves. */
function refuseDepth(text: string): void {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') {
        at++;
      } else if (character === '"') {
        isInString = false;
      }
    } else if (character === '"') {
      isInString = true;
    } else if (character === '[' || character === '{') {
      depth++;
    } else if (character === ']' || character === '}') {
      depth--;
    }
    if (depth > MAX_DEPTH) {
      throw new InputError(
        `The body: found more than ${MAX_DEPTH} levels at ${placeOf(
          text,
          at,
        )}, allowed are ${MAX_DEPTH}`,
      );
    }
  }
}

function refuseForbiddenKeys(
  value: JsonValue | undefined,
  path: (string | number)[],
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => refuseForbiddenKeys(item, [...path, index]));
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.includes(key)) {
        throw new InputError(
          `The body: found the key ${key} at ${
            formatPath(path) || 'the top'
          }, which is not allowed`,
        );
      }
      refuseForbiddenKeys(value[key], [...path, key]);
    }
  }
}
