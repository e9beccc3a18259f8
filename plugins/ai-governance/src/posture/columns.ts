import type { PostureOrderField } from '@ai-governance/backstage-plugin-ai-governance-common';

/** The columns of the list, in their order. */
export const COLUMNS = [
  'title',
  'owner',
  'level',
  'declarationLevel',
  'fail',
  'undetermined',
  'requirements',
  'assessedAt',
] as const;

/** A column of the list. */
export type Column = (typeof COLUMNS)[number];

/** The column that says what a row is about; it cannot be hidden. */
export const NAME_COLUMN: Column = 'title';

/** The columns that show until somebody chooses others. */
export const INITIAL_COLUMNS: readonly Column[] = COLUMNS;

/** What the list is ordered by with a column; not all columns order it. */
export function orderFieldOf(column: Column): PostureOrderField | undefined {
  return column === 'requirements' ? undefined : column;
}
