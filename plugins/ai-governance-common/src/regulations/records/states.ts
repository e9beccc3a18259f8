import { EEA_STATES } from '../../checks/jurisdictions';
import { placeWithin } from '../law/places';

/**
 * The states that have to write a directive into their law.
 *
 * @param jurisdictions - where the directive holds, such as `EU`
 * @public
 */
export function transposingStates(jurisdictions: readonly string[]): string[] {
  return EEA_STATES.filter(
    state => placeWithin(state, jurisdictions) === 'inside',
  );
}
