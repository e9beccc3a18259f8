import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { Source } from './mappingSchema';
import { readPath } from './payloadPath';
import { toPlainText } from './toPlainText';

/** What a source gave: texts, and what of it could not be used. */
export interface Reading {
  /** More than one only where the payload holds a list. */
  texts: string[];
  /** What was found that is neither text nor number, or not in the map. */
  unusable?: { found: unknown; allowed: string };
}

/** Reads the texts that a payload holds for one field. */
export function readSource(source: Source, payload: unknown): Reading {
  if (source === false) {
    return { texts: [] };
  }
  if (typeof source === 'string') {
    return readPaths([source], payload);
  }
  if ('const' in source) {
    return { texts: [source.const] };
  }
  const reading =
    'template' in source
      ? readTemplate(source.template, payload)
      : readPaths([source.path].flat(), payload);
  return convertReading(reading, source, payload);
}

/** The first path at which there is something. */
function readPaths(paths: readonly string[], payload: unknown): Reading {
  for (const path of paths) {
    const reading = toReading(readPath(payload, path));
    if (reading.texts.length > 0 || reading.unusable) {
      return reading;
    }
  }
  return { texts: [] };
}

function toReading(found: unknown): Reading {
  if (Array.isArray(found)) {
    return { texts: found.flatMap(item => toText(item) ?? []) };
  }
  const text = toText(found);
  if (text !== undefined) {
    return { texts: [text] };
  }
  const isNothing = found === undefined || typeof found === 'string';
  return isNothing
    ? { texts: [] }
    : { texts: [], unusable: { found, allowed: 'text or a number' } };
}

/** Control characters other than tab and line ends; databases refuse some. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu;

function toText(found: unknown): string | undefined {
  if (typeof found !== 'number' && typeof found !== 'string') {
    return undefined;
  }
  const text = String(found).replace(UNPRINTABLE, '').trim();
  return text === '' ? undefined : text;
}

/** A template says nothing if none of its paths lead anywhere. */
function readTemplate(template: string, payload: unknown): Reading {
  let isEmpty = true;
  const filled = template.replace(/\{\{([^{}]*)\}\}/g, (_, path) => {
    const { texts } = readPaths([path.trim()], payload);
    isEmpty = isEmpty && texts.length === 0;
    return texts.join(', ');
  });
  return isEmpty ? { texts: [] } : { texts: [filled.trim()] };
}

function convertReading(
  reading: Reading,
  source: Exclude<Source, string | false | { const: string }>,
  payload: unknown,
): Reading {
  const { html, map, default: byDefault } = source;
  const isHtml =
    typeof html === 'object' ? evaluateFilterPredicate(html, payload) : html;
  const plain = isHtml
    ? reading.texts.map(toPlainText).filter(text => text !== '')
    : reading.texts;
  const texts = map
    ? plain.flatMap(text => (Object.hasOwn(map, text) ? map[text] : []))
    : plain;
  if (texts.length > 0) {
    return { texts: [...new Set(texts)] };
  }
  if (byDefault !== undefined) {
    return { texts: [byDefault] };
  }
  return map && plain.length > 0
    ? {
        texts,
        unusable: {
          found: plain.length === 1 ? plain[0] : plain,
          allowed: `one of ${Object.keys(map).join(', ')}`,
        },
      }
    : { ...reading, texts };
}
