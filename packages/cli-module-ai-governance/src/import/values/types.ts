import { Values } from '../records';

/** What an expression gives: a value, a list or a map of them, or `null`. */
export type Result =
  | string
  | number
  | boolean
  | null
  | Result[]
  | { [key: string]: Result };

/** Something that an import leaves out, because it is not allowed there. */
export interface LeftOut {
  /** What it was to fill, such as `system.spec.lifecycle`. */
  field: string;
  /** What was found; `undefined` if something is missing. */
  value: unknown;
  /** What may stand there, in words. */
  allowed: string;
}

/** What an expression is evaluated with. */
export interface Evaluation {
  values: Values;
  /** The path of the expression in the mapping. */
  path: readonly (string | number)[];
  /** Takes note of what is left out. */
  onLeftOut: (problem: LeftOut) => void;
}
