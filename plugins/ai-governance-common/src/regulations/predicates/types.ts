/** A value that a predicate names. @public */
export type PredicatePrimitive = string | number | boolean;

/**
 * What the value of one attribute has to be: equal to a primitive, or as an
 * operator says. `$gte` and `$lte` may stand together; they compare numbers,
 * and dates as YYYY-MM-DD.
 * @public
 */
export type PredicateMatcher =
  | PredicatePrimitive
  | { $in: PredicatePrimitive[] }
  | { $contains: PredicatePrimitive }
  | { $exists: boolean }
  | { $hasPrefix: string }
  | { $gte?: number | string; $lte?: number | string };

/**
 * A condition over attributes, in the syntax of Backstage's filter predicates
 * with `$gte` and `$lte` added. An empty `$all` is always so, an empty `$any`
 * never.
 * @public
 */
export type Predicate =
  | { $all: Predicate[] }
  | { $any: Predicate[] }
  | { $not: Predicate }
  | { [attribute: string]: PredicateMatcher };

/** What is known about an attribute: a value, or only a part of it. @public */
export type Reading =
  | { known: true; value: PredicatePrimitive | readonly string[] }
  | {
      known: false;
      /** The attributes that somebody has to declare before it is known. */
      missing: readonly string[];
      /** Of a single value: all that it can still be, where that is limited. */
      possible?: readonly PredicatePrimitive[];
      /** Of a list: what it surely contains. */
      contains?: readonly string[];
    };

/** Looks up what is known about an attribute. @public */
export type ReadAttribute = (attribute: string) => Reading;

/**
 * What a predicate comes to: `true`, `false`, or `undefined` where that hangs
 * on attributes which nobody has declared.
 * @public
 */
export interface Evaluation {
  truth: boolean | undefined;
  /** The attributes that would settle it; empty where it is settled. */
  missing: readonly string[];
}
