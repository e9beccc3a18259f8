import { REGULATION_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { predicateAttributes } from '../../regulations/predicates/predicateAttributes';
import { Predicate } from '../../regulations/predicates/types';

/** Where the interaction's own declaration says a fact, if it does. */
export function declaredPath(name: string): string | undefined {
  const path = Object.hasOwn(REGULATION_ATTRIBUTES, name)
    ? REGULATION_ATTRIBUTES[name].of === 'interaction' &&
      REGULATION_ATTRIBUTES[name].path
    : name;
  return path && path.startsWith('spec.') ? path : undefined;
}

/** The first fact of a predicate that the interaction itself declares. */
export function firstDeclaredPath(predicate: Predicate): string | undefined {
  return predicateAttributes(predicate).map(declaredPath).find(Boolean);
}
