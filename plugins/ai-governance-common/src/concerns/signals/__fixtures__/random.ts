/** A source of numbers from 0 to 1 that is the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** How many independent events happen where some are to be expected. */
export function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) {
    count += 1;
  }
  return count;
}

/** How many trials it takes for each success, less one. */
function geometric(random: () => number, chance: number): number {
  return Math.floor(Math.log(1 - random()) / Math.log(1 - chance));
}

/**
 * Counts whose variance is a multiple of their mean, as when one event draws
 * others after it: bursts come by chance, and each has some members.
 *
 * @param dispersion - the variance over the mean, more than 1
 */
export function bursts(
  random: () => number,
  mean: number,
  dispersion: number,
): number {
  // Of bursts with geometric sizes the mean square of a size, over its mean,
  // is 2 / chance - 1: this is the dispersion of their sum.
  const chance = 2 / (dispersion + 1);
  const number = poisson(random, mean * chance);
  let total = 0;
  for (let burst = 0; burst < number; burst += 1) {
    total += 1 + geometric(random, chance);
  }
  return total;
}
