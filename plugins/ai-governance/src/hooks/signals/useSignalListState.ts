import {
  readSignalListState,
  SignalListState,
  writeSignalListState,
} from '../../concerns/signalListState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<SignalListState> = {
  read: readSignalListState,
  write: writeSignalListState,
};

/** The state of the list of signals, kept in the address. */
export function useSignalListState(): [
  SignalListState,
  (change: Partial<SignalListState>) => void,
] {
  return useAddressState(FORMAT);
}
