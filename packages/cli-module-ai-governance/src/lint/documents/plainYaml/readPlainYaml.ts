import { BlockReader, PlainDocument } from './BlockReader';
import { DECLINED } from './decline';

// Tabs, other controls, and the mark at the start of some files.
// Control characters are what it looks for.
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

/**
 * The documents of a file that is written as most catalog files are; `undefined`
 * of all others, and of all that is broken: the library reads those.
 *
 * The library takes most of the time of a run, because it keeps what people
 * wrote letter by letter. This reader takes a tenth of that. It knows maps,
 * lists, texts and comments in their usual shapes, and declines a file as soon
 * as it meets anything else; so the two never differ in what they read.
 */
export function readPlainYaml(text: string): PlainDocument[] | undefined {
  if (UNUSUAL.test(text)) {
    return undefined;
  }
  try {
    return new BlockReader(text).readAll();
  } catch (error) {
    if (error === DECLINED) {
      return undefined;
    }
    throw error;
  }
}
