/** Chance that is the same for the same seed. */
export interface Random {
  /** From 0 up to, but without, 1. */
  number(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** Whether something happens that happens in so many cases of one. */
  happens(chance: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of some things, the heavier the likelier. */
  pickWeighted<T extends { weight: number }>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

/**
 * Chance from a seed, by the generator mulberry32. Good enough for stories,
 * and for nothing that has to be secret.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) =>
    least + Math.floor(number() * (most - least + 1));
  return {
    number,
    between,
    happens: chance => number() < chance,
    pick: items => items[between(0, items.length - 1)],
    pickWeighted: items => {
      const total = items.reduce((sum, { weight }) => sum + weight, 0);
      let left = number() * total;
      return (
        items.find(({ weight }) => {
          left -= weight;
          return left < 0;
        }) ?? items[items.length - 1]
      );
    },
    shuffled: items => {
      const rest = [...items];
      for (let index = rest.length - 1; index > 0; index -= 1) {
        const other = between(0, index);
        [rest[index], rest[other]] = [rest[other], rest[index]];
      }
      return rest;
    },
  };
}
