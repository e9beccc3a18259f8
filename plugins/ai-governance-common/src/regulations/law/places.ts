import { liesIn } from '../../checks/jurisdictions';

type Standing = 'inside' | 'in-part' | 'outside';

/** Where laws hold comes from packs, and is asked for again and again. */
const known = new WeakMap<readonly string[], Map<string, Standing>>();

/**
 * How customers in a place stand to a law: they are where it holds (`inside`),
 * elsewhere (`outside`), or some of them may be where it holds, because the
 * place is the larger of the two (`in-part`).
 *
 * @param jurisdictions - a list that does not change any more
 * @public
 */
export function placeWithin(
  place: string,
  jurisdictions: readonly string[],
): Standing {
  let ofPlaces = known.get(jurisdictions);
  if (!ofPlaces) {
    ofPlaces = new Map();
    known.set(jurisdictions, ofPlaces);
  }
  let standing = ofPlaces.get(place);
  if (!standing) {
    standing = standingOf(place, jurisdictions);
    ofPlaces.set(place, standing);
  }
  return standing;
}

function standingOf(place: string, jurisdictions: readonly string[]): Standing {
  if (jurisdictions.some(other => liesIn(place, other))) {
    return 'inside';
  }
  return jurisdictions.some(other => liesIn(other, place))
    ? 'in-part'
    : 'outside';
}

/**
 * Whether a law may hold where customers are. As long as nobody says where that
 * is, it may.
 */
export function touchesPlaces(
  jurisdictions: readonly string[],
  places: readonly string[],
): boolean {
  return (
    places.length === 0 ||
    places.some(place => placeWithin(place, jurisdictions) !== 'outside')
  );
}

/** Whether a place is a state that has to write a directive into its law. */
export function isState(place: string): boolean {
  return place !== 'EU' && place !== 'EEA';
}
