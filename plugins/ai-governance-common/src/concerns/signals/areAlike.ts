import { FINGERPRINT_LENGTH } from './fingerprintOf';

/** The share of common words and pairs from which texts are alike. @public */
export const ALIKE_SHARE = 0.5;

/**
 * The share of words and pairs of words that two texts have in common, of all
 * that they have (Jaccard's index); for long texts an estimate from the
 * smallest hashes of both together.
 *
 * @returns from 0 to 1; 0 for texts that are too short to be compared
 * @public
 */
export function likeness(
  one: readonly number[],
  other: readonly number[],
): number {
  let common = 0;
  let seen = 0;
  let left = 0;
  let right = 0;
  while (
    seen < FINGERPRINT_LENGTH &&
    (left < one.length || right < other.length)
  ) {
    const first = one[left] ?? Infinity;
    const second = other[right] ?? Infinity;
    common += first === second ? 1 : 0;
    seen += 1;
    left += first <= second ? 1 : 0;
    right += second <= first ? 1 : 0;
  }
  return seen === 0 ? 0 : common / seen;
}

/**
 * Whether two texts say much the same in much the same words: they have at
 * least half of all their words and pairs of words in common.
 *
 * @param one - a fingerprint, see `fingerprintOf`
 * @param other - another
 * @public
 */
export function areAlike(
  one: readonly number[],
  other: readonly number[],
): boolean {
  return likeness(one, other) >= ALIKE_SHARE;
}
