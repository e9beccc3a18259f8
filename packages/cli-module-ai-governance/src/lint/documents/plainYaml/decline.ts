/** Thrown for what only the library can read. */
export const DECLINED = new Error('Not plain YAML');

/** Leaves a text to the library. */
export function decline(): never {
  throw DECLINED;
}
