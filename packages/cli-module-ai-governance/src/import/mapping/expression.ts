import { Condition } from './condition';

/**
 * How to get the value of one field from a record: a constant, a template
 * such as `group:default/{team}`, a rule, or a list or map of these.
 */
export type Expression =
  | string
  | number
  | boolean
  | null
  | Expression[]
  | ColumnRule
  | CasesRule
  | { [key: string]: Expression };

/** Takes what stands in a column, and reworks it. */
export interface ColumnRule {
  column: string;
  /** A regular expression: its first group is taken, or else all it matches. */
  extract?: string;
  /** What separates the items of a list. */
  split?: string;
  /** What each value of the column stands for; `null` means nothing. */
  values?: Record<string, Expression>;
  /** What to take if the column is empty, or its value is not in `values`. */
  otherwise?: Expression;
}

/** Takes the first case that holds and gives something. */
export interface CasesRule {
  cases: { when?: Condition; use: Expression }[];
}

export function isColumnRule(value: unknown): value is ColumnRule {
  return isMap(value) && Object.hasOwn(value, 'column');
}

export function isCasesRule(value: unknown): value is CasesRule {
  return isMap(value) && Object.hasOwn(value, 'cases');
}

export function isTemplate(value: unknown): value is string {
  return typeof value === 'string' && /[{}]/.test(value);
}

/** A column in a template, such as `{team}`. */
export const TEMPLATE_COLUMN = /\{([^{}]+)\}/g;

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
