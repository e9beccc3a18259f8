import { MAX_NAME_LENGTH, SUFFIX_LENGTH, toName, withHash } from './toName';

const LONGEST_SUFFIX = 40;

/** What a name is wanted for. */
export interface NameWish {
  /** Tells it from all others, for good. */
  key: string;
  /** What the name is made from. */
  text: string;
}

/** A name, and why it is not simply the text it was made from. */
export interface GivenName {
  name: string;
  changed?:
    | 'too long'
    | 'the same as another'
    | 'without letters or digits'
    | 'kept from an earlier import';
}

/**
 * Gives every key a name of its own that the catalog allows. The order of the
 * wishes plays no part: where several keys want the same name, each of them
 * gets a hash of its key behind it.
 * @param earlier - the names that keys already have, and keep
 */
export function giveNames(
  wishes: readonly NameWish[],
  earlier: ReadonlyMap<string, string> = new Map(),
): Map<string, GivenName> {
  for (let length = SUFFIX_LENGTH; ; length += SUFFIX_LENGTH) {
    const names = giveWithSuffixes(wishes, earlier, length);
    const distinct = new Set([...names.values()].map(({ name }) => name));
    if (distinct.size === names.size || length >= LONGEST_SUFFIX) {
      return names;
    }
  }
}

function giveWithSuffixes(
  wishes: readonly NameWish[],
  earlier: ReadonlyMap<string, string>,
  length: number,
): Map<string, GivenName> {
  const taken = new Set(earlier.values());
  const wanted = new Map<string, number>();
  for (const { key, text } of wishes) {
    if (!earlier.has(key)) {
      wanted.set(toName(text), (wanted.get(toName(text)) ?? 0) + 1);
    }
  }
  return new Map(
    wishes.map(({ key, text }): [string, GivenName] => {
      const plain = toName(text);
      const kept = earlier.get(key);
      if (kept !== undefined) {
        const isMadeSo = [plain, withHash(plain, key, length)].includes(kept);
        const changed = isMadeSo
          ? whyNot(plain, kept)
          : 'kept from an earlier import';
        return [key, { name: kept, changed }];
      }
      const isFree = wanted.get(plain) === 1 && !taken.has(plain);
      const fits = plain.length > 0 && plain.length <= MAX_NAME_LENGTH;
      const name = isFree && fits ? plain : withHash(plain, key, length);
      return [key, { name, changed: whyNot(plain, name) }];
    }),
  );
}

function whyNot(plain: string, name: string): GivenName['changed'] {
  if (name === plain) {
    return undefined;
  }
  if (!plain) {
    return 'without letters or digits';
  }
  return plain.length > MAX_NAME_LENGTH ? 'too long' : 'the same as another';
}
