import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** How a state is kept in the address. */
export interface AddressFormat<T> {
  read(params: URLSearchParams): T;
  /** @param address - what the address says now, about other things too */
  write(state: T, address: URLSearchParams): URLSearchParams;
}

/**
 * A state that is kept in the address. A change of what is listed goes back to
 * the first page.
 */
export function useAddressState<T>(
  format: AddressFormat<T>,
): [T, (change: Partial<T>) => void] {
  const { read, write } = format;
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => read(params), [read, params]);
  const change = useCallback(
    (changed: Partial<T>) =>
      setParams(
        previous =>
          write({ ...read(previous), cursor: undefined, ...changed }, previous),
        { replace: !('cursor' in changed) },
      ),
    [read, write, setParams],
  );
  return [state, change];
}
