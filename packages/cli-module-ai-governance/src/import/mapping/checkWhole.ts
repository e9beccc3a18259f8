import { isCasesRule, isColumnRule } from './expression';
import { MappingProblem } from './problems';
import { Mapping } from './schema/mappingSchema';

/** What the parts of a mapping ask of each other. */
export function checkWhole(mapping: Mapping): MappingProblem[] {
  return [...checkOwner(mapping), ...checkIds(mapping)];
}

function checkOwner({ owners, system: { spec } }: Mapping): MappingProblem[] {
  const saysOwner =
    isColumnRule(spec) ||
    isCasesRule(spec) ||
    Object.hasOwn((spec ?? {}) as object, 'owner');
  return owners || saysOwner
    ? []
    : [
        {
          path: ['system', 'spec', 'owner'],
          allowed: 'an owner, here or for all records under `owners`',
        },
      ];
}

function checkIds({ interactions }: Mapping): MappingProblem[] {
  const ids = interactions.map(({ id }) => id);
  return ids
    .map((id, index) => ({
      isClear: ids.length === 1 || (id && ids.indexOf(id) === index),
      path: ['interactions', index, 'id'],
      allowed: 'an id that no other interaction has, where there are several',
    }))
    .filter(({ isClear }) => !isClear);
}
