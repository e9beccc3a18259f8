import { Predicate } from './types';

/** The attributes that a predicate names, each once, in its order. */
export function predicateAttributes(predicate: Predicate): string[] {
  const { $all, $any, $not } = predicate as Record<string, unknown>;
  const parts = ($all ?? $any ?? ($not && [$not])) as Predicate[] | undefined;
  return parts
    ? [...new Set(parts.flatMap(predicateAttributes))]
    : Object.keys(predicate);
}
