/**
 * Choices that a seed fixes: the same seed gives the same choices, on every
 * machine.
 */

/** Numbers in [0, 1) (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices out of lists. */
export function choicesFrom(seed) {
  const random = randomFrom(seed);
  const below = limit => Math.floor(random() * limit);
  return {
    /** A whole number from 0 on. */
    below,
    /** Whether something of this likelihood happens. */
    chance: likelihood => random() < likelihood,
    one: list => list[below(list.length)],
    /** Between one and `most` different ones, in the order of the list. */
    some(list, most) {
      const count = 1 + below(Math.min(most, list.length));
      const left = [...list];
      while (left.length > count) {
        left.splice(below(left.length), 1);
      }
      return left;
    },
  };
}
