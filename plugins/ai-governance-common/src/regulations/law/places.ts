import { liesIn } from '../../checks/jurisdictions';

/**
 * How customers in a place stand to a law: they are where it holds (`inside`),
 * elsewhere (`outside`), or some of them may be where it holds, because the
 * place is the larger of the two (`in-part`).
 * @public
 */
export function placeWithin(
  place: string,
  jurisdictions: readonly string[],
): 'inside' | 'in-part' | 'outside' {
  if (jurisdictions.some(other => liesIn(place, other))) {
    return 'inside';
  }
  return jurisdictions.some(other => liesIn(other, place))
    ? 'in-part'
    : 'outside';
}

/** Whether a place is a state that has to write a directive into its law. */
export function isState(place: string): boolean {
  return place !== 'EU' && place !== 'EEA';
}
