import { Predicate } from './types';

/** Predicates come from packs, and are asked again for every interaction. */
const known = new WeakMap<Predicate, readonly string[]>();

/** The attributes that a predicate names, each once, in its order. */
export function predicateAttributes(predicate: Predicate): readonly string[] {
  const attributes = known.get(predicate) ?? listAttributes(predicate);
  known.set(predicate, attributes);
  return attributes;
}

function listAttributes(predicate: Predicate): readonly string[] {
  const { $all, $any, $not } = predicate as Record<string, unknown>;
  const parts = ($all ?? $any ?? ($not && [$not])) as Predicate[] | undefined;
  return parts
    ? [...new Set(parts.flatMap(predicateAttributes))]
    : Object.keys(predicate);
}
