/** The value among known ones; `undefined` if it is none of them. */
export function oneOf<T extends string>(
  values: readonly T[],
  value: string | null | undefined,
): T | undefined {
  return values.find(known => known === value);
}
