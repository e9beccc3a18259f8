import { Adoption } from './types';

/** The adoption of a row that counts on a date. */
export function adoptionAsOf(
  adoptions: readonly Adoption[] | undefined,
  rowId: string,
  asOf: string,
): Adoption | undefined {
  return adoptions?.find(
    adoption =>
      adoption.rowId === rowId &&
      adoption.adoptedOn <= asOf &&
      (adoption.endedOn === undefined || asOf < adoption.endedOn),
  );
}
