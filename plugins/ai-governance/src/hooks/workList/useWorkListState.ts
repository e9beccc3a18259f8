import {
  readWorkListState,
  WorkListState,
  writeWorkListState,
} from '../../workList/workListState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<WorkListState> = {
  read: readWorkListState,
  write: writeWorkListState,
};

/** The state of the work list, kept in the address. */
export function useWorkListState(): [
  WorkListState,
  (change: Partial<WorkListState>) => void,
] {
  return useAddressState(FORMAT);
}
