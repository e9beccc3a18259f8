import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  ListState,
  readListState,
  writeListState,
} from '../../posture/listState';

/**
 * The state of the list, kept in the address. A change of what is listed goes
 * back to the first page.
 */
export function useListState(): [
  ListState,
  (change: Partial<ListState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readListState(params), [params]);
  const change = useCallback(
    (changed: Partial<ListState>) =>
      setParams(
        previous =>
          writeListState({
            ...readListState(previous),
            cursor: undefined,
            ...changed,
          }),
        { replace: !('cursor' in changed) },
      ),
    [setParams],
  );
  return [state, change];
}
