import {
  ConcernListState,
  readConcernListState,
  writeConcernListState,
} from '../../concerns/concernListState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<ConcernListState> = {
  read: readConcernListState,
  write: writeConcernListState,
};

/** The state of the queue, kept in the address. */
export function useConcernListState(): [
  ConcernListState,
  (change: Partial<ConcernListState>) => void,
] {
  return useAddressState(FORMAT);
}
