import {
  readScorecardState,
  ScorecardState,
  writeScorecardState,
} from '../../scorecards/scorecardState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<ScorecardState> = {
  read: readScorecardState,
  write: writeScorecardState,
};

/** The state of the page, kept in the address. */
export function useScorecardState(): [
  ScorecardState,
  (change: Partial<ScorecardState>) => void,
] {
  return useAddressState(FORMAT);
}
