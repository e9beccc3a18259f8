import { InteractionFacts } from '../../facts/types';
import { RegulatedAs } from '../../kinds/regulatedAs';
import { INTERACTION_TYPES_OF_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { interactionReader } from '../../regulations/attributes/readInteraction';
import { ReadAttribute, Reading } from '../../regulations/predicates/types';
import { ENTITLEMENT_PREFIX, NO_ENTITLEMENT, typeOfFact } from './factTypes';

/** All values at a path, through the lists on the way. */
function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap(item => valuesAt(item, keys));
  }
  if (keys.length === 0) {
    return value === undefined ? [] : [value];
  }
  const [key, ...rest] = keys;
  const inner = (value as Record<string, unknown> | null | undefined)?.[key];
  return inner === undefined ? [] : valuesAt(inner, rest);
}

function readPath(facts: InteractionFacts, path: string): Reading {
  const type = typeOfFact(path);
  const isList =
    'type' in type && (type.type === 'words' || type.type === 'texts');
  const values = valuesAt(facts, path.split('.'));
  if (values.length === 0) {
    return { known: false, missing: [path] };
  }
  return {
    known: true,
    value: isList ? values.map(String) : (values[0] as string),
  };
}

/** The state of an entitlement; open while it is not known who has it. */
function readEntitlement(
  { entitlements }: InteractionFacts,
  path: string,
): Reading {
  const id = path.slice(ENTITLEMENT_PREFIX.length);
  const found = entitlements?.entitlements.find(item => item.id === id);
  if (!entitlements || found?.applies === 'undetermined') {
    return { known: false, missing: [path] };
  }
  return { known: true, value: found?.state ?? NO_ENTITLEMENT };
}

/** Reads the facts that the predicates of a check name. */
export function factReader(
  facts: InteractionFacts,
  organisation?: RegulatedAs,
): ReadAttribute {
  const attribute = interactionReader(facts, organisation)();
  return name => {
    if (Object.hasOwn(INTERACTION_TYPES_OF_ATTRIBUTES, name)) {
      return attribute(name);
    }
    return name.startsWith(ENTITLEMENT_PREFIX)
      ? readEntitlement(facts, name)
      : readPath(facts, name);
  };
}
