import {
  ListState,
  readListState,
  writeListState,
} from '../../posture/listState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<ListState> = {
  read: readListState,
  write: writeListState,
};

/** The state of the list, kept in the address. */
export function useListState(): [
  ListState,
  (change: Partial<ListState>) => void,
] {
  return useAddressState(FORMAT);
}
