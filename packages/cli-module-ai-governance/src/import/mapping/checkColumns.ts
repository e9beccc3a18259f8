import { MappingProblem } from './problems';
import { Mapping } from './schema/mappingSchema';
import {
  columnsOfCondition,
  columnsOfExpression,
  UsedColumn,
} from './usedColumns';

/**
 * Finds the columns that a mapping uses and an inventory does not have. The
 * columns that the mapping makes are known to everything after them.
 */
export function checkColumns(
  mapping: Mapping,
  inventoryColumns: readonly string[],
): MappingProblem[] {
  const known = new Set(inventoryColumns);
  const problems: MappingProblem[] = [];

  function check(used: UsedColumn[]) {
    for (const { column, path } of used) {
      if (!known.has(column)) {
        problems.push({
          path,
          allowed: `a column of the inventory (no "${column}" there): ${[
            ...known,
          ].join(', ')}`,
        });
      }
    }
  }

  for (const [name, expression] of Object.entries(mapping.columns ?? {})) {
    check(columnsOfExpression(expression, ['columns', name]));
    known.add(name);
  }
  check([{ column: mapping.key, path: ['key'] }]);
  check(columnsOfExpression(mapping.address, ['address']));
  check(columnsOfExpression(mapping.owners?.name, ['owners', 'name']));
  for (const key of ['name', 'title', 'description', 'spec'] as const) {
    check(columnsOfExpression(mapping.system[key], ['system', key]));
  }
  mapping.interactions.forEach((interaction, index) => {
    const path = ['interactions', index];
    check(columnsOfCondition(interaction.when, [...path, 'when']));
    for (const key of ['title', 'description', 'spec'] as const) {
      check(columnsOfExpression(interaction[key], [...path, key]));
    }
  });
  return problems;
}
