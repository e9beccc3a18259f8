/** How many words a text needs to be compared with others. */
const LEAST_WORDS = 5;

/** How many hashes a fingerprint has at most. @public */
export const FINGERPRINT_LENGTH = 128;

const MARKS = /\p{M}/gu;
const DIGIT = /\p{N}/u;

// The default would be the language of the machine.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The words of a text in any language, without capitals and accents. A number
 * is a number: which order or amount it is about makes texts no less alike.
 */
function plainWords(text: string): string[] {
  return Array.from(segmenter.segment(text.normalize('NFKC').toLowerCase()))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) =>
      DIGIT.test(segment) ? '0' : segment.normalize('NFKD').replace(MARKS, ''),
    );
}

/** A hash of 32 bits (FNV-1a, with a last stir so that all bits count). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * What is kept of a text to find others like it: hashes of its words and of
 * its pairs of neighbouring words, the 128 smallest in rising order. Empty for
 * texts of fewer than five words, which are too short to be compared.
 *
 * A fingerprint is no secret: who guesses a phrase can see whether it was in
 * the text. Erase it with the text.
 * @public
 */
export function fingerprintOf(text: string): number[] {
  const words = plainWords(text);
  if (words.length < LEAST_WORDS) {
    return [];
  }
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...words, ...pairs].map(hashOf))]
    .sort((one, other) => one - other)
    .slice(0, FINGERPRINT_LENGTH);
}
