import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * A state that lives in the address, so that it can be sent to somebody.
 *
 * @param read - the same function at every rendering, as is `write`
 */
export function useAddressState<T extends object>(
  read: (params: URLSearchParams) => T,
  write: (state: T) => URLSearchParams,
): [T, (change: Partial<T>) => void] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => read(params), [read, params]);
  const change = useCallback(
    (changed: Partial<T>) =>
      setParams(previous => write({ ...read(previous), ...changed }), {
        replace: true,
      }),
    [read, write, setParams],
  );
  return [state, change];
}
