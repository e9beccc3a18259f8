import {
  FilterPredicate,
  FilterPredicatePrimitive,
} from '@backstage/filter-predicates';

/**
 * A condition on a record, written as Backstage's filter predicates, with
 * `$matches` for regular expressions beside them.
 */
export type Condition =
  | { $all: Condition[] }
  | { $any: Condition[] }
  | { $not: Condition }
  | { [column: string]: Matcher };

/** What a column must hold. Upper and lower case are alike. */
export type Matcher =
  | FilterPredicatePrimitive
  | { $exists: boolean }
  | { $in: FilterPredicatePrimitive[] }
  | { $contains: FilterPredicate }
  | { $hasPrefix: string }
  | { $matches: string | string[] };

/** A regular expression as conditions and rules use it. */
export function toRegExp(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}
