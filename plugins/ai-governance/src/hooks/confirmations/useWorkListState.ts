import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readWorkListState,
  WorkListState,
  writeWorkListState,
} from '../../confirmations/workListState';

/** The state of the work list, kept in the address. */
export function useWorkListState(): [
  WorkListState,
  (change: Partial<WorkListState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readWorkListState(params), [params]);
  const change = useCallback(
    (changed: Partial<WorkListState>) =>
      setParams(
        previous =>
          writeWorkListState({ ...readWorkListState(previous), ...changed }),
        { replace: true },
      ),
    [setParams],
  );
  return [state, change];
}
