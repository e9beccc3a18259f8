export { toRegExp, type Condition, type Matcher } from './condition';
export {
  isCasesRule,
  isColumnRule,
  isTemplate,
  TEMPLATE_COLUMN,
  type ColumnRule,
  type Expression,
} from './expression';
export { readMapping, requireColumns } from './readMapping';
export type { Mapping } from './schema/mappingSchema';
