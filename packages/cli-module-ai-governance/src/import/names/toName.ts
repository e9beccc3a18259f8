import { createHash } from 'node:crypto';
import { slugify } from 'transliteration';

/** The most characters that the catalog allows in a name. */
export const MAX_NAME_LENGTH = 63;

/** How many characters of a hash tell two names apart, as a rule. */
export const SUFFIX_LENGTH = 8;

/**
 * A text as a name: lower-case Latin letters and digits with hyphens between
 * them, and as long as the text needs. It is empty if the text has neither.
 */
export function toName(text: string): string {
  return slugify(text.replace(/['’]/g, ''), { allowedChars: 'a-zA-Z0-9' });
}

/**
 * A name that the catalog allows, ending in a hash.
 * @param name - what it begins with, shortened between two words if need be
 * @param key - what the hash is of
 */
export function withHash(
  name: string,
  key: string,
  length = SUFFIX_LENGTH,
): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, length);
  const room = MAX_NAME_LENGTH - length - 1;
  if (!name) {
    return `record-${hash}`;
  }
  if (name.length <= room) {
    return `${name}-${hash}`;
  }
  const cut = name.slice(0, room + 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf('-'), 0));
  return `${words || name.slice(0, room)}-${hash}`;
}

/** A text as a name that the catalog allows, whatever the text. */
export function toFittingName(text: string): string {
  const name = toName(text);
  return name && name.length <= MAX_NAME_LENGTH ? name : withHash(name, text);
}
