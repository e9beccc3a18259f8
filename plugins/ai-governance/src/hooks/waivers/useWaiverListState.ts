import {
  readWaiverListState,
  WaiverListState,
  writeWaiverListState,
} from '../../waivers/waiverListState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<WaiverListState> = {
  read: readWaiverListState,
  write: writeWaiverListState,
};

/** The state of the list of waivers, kept in the address. */
export function useWaiverListState(): [
  WaiverListState,
  (change: Partial<WaiverListState>) => void,
] {
  return useAddressState(FORMAT);
}
