import {
  readWorkListState,
  writeWorkListState,
} from '../../confirmations/workListState';
import { useAddressState } from '../useAddressState';

/** The state of the work list, kept in the address. */
export function useWorkListState() {
  return useAddressState(readWorkListState, writeWorkListState);
}
