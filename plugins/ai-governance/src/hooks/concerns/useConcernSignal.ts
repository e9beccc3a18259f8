import { useRecordSignal } from '../useRecordSignal';

/** Does something soon after concerns have changed, whoever changed them. */
export function useConcernSignal(action: () => void): void {
  useRecordSignal('concern', action);
}
