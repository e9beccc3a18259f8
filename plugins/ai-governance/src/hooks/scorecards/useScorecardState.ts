import {
  readScorecardState,
  writeScorecardState,
} from '../../scorecards/scorecardState';
import { useAddressState } from '../useAddressState';

/** The state of the page, kept in the address. */
export function useScorecardState() {
  return useAddressState(readScorecardState, writeScorecardState);
}
