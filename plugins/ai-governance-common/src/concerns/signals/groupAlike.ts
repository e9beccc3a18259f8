import { ALIKE_SHARE, areAlike } from './areAlike';

/** With how many others a text is compared at most, so that time is bounded. */
const MOST_COMPARED = 200;

/** Sets of numbered things that grow together (a union-find forest). */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  of(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root]];
      root = this.#parents[root];
    }
    return root;
  }

  join(one: number, other: number): void {
    const [first, last] = [this.of(one), this.of(other)].sort((a, b) => a - b);
    this.#parents[last] = first;
  }
}

/**
 * For each fingerprint the hashes to look others up by. Two that are alike
 * share one of their rarest hashes: at most half of those of each may be
 * missing in the other, so that one of the first half and one more is common.
 */
function keysOf(fingerprints: readonly (readonly number[])[]): number[][] {
  const frequency = new Map<number, number>();
  for (const hash of fingerprints.flat()) {
    frequency.set(hash, (frequency.get(hash) ?? 0) + 1);
  }
  return fingerprints.map(fingerprint =>
    [...fingerprint]
      .sort(
        (one, other) =>
          frequency.get(one)! - frequency.get(other)! || one - other,
      )
      .slice(0, Math.floor(fingerprint.length * (1 - ALIKE_SHARE)) + 1)
      .filter(hash => frequency.get(hash)! > 1),
  );
}

/**
 * Groups texts by likeness: each text of a group is like one other of it at
 * least. A text is compared with up to 200 others, the nearest before it
 * first.
 *
 * @param fingerprints - one a text, in an order that does not change
 * @returns the positions of the texts of each group, both in rising order
 */
export function groupAlike(
  fingerprints: readonly (readonly number[])[],
): number[][] {
  const groups = new Groups(fingerprints.length);
  const positions = new Map<number, number[]>();
  keysOf(fingerprints).forEach((keys, position) => {
    const fingerprint = fingerprints[position];
    const met = new Set<number>();
    for (const key of keys) {
      const before = positions.get(key) ?? [];
      for (
        let index = before.length - 1;
        index >= 0 && met.size < MOST_COMPARED;
        index -= 1
      ) {
        const other = before[index];
        if (!met.has(other)) {
          met.add(other);
          if (
            groups.of(other) !== groups.of(position) &&
            areAlike(fingerprint, fingerprints[other])
          ) {
            groups.join(other, position);
          }
        }
      }
      before.push(position);
      positions.set(key, before);
    }
  });
  const byRoot = new Map<number, number[]>();
  for (const position of fingerprints.keys()) {
    const root = groups.of(position);
    const members = byRoot.get(root) ?? [];
    members.push(position);
    byRoot.set(root, members);
  }
  return [...byRoot.values()];
}
