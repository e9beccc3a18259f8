import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readDay } from '../../regulations/days';

const PARAMETER = 'asOf';

/** The day by which laws are judged, kept in the address; today if it has none. */
export function useAsOf(): [
  string | undefined,
  (asOf: string | undefined) => void,
] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (asOf: string | undefined) =>
      setParams(
        previous => {
          const next = new URLSearchParams(previous);
          if (asOf) {
            next.set(PARAMETER, asOf);
          } else {
            next.delete(PARAMETER);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [readDay(params.get(PARAMETER)), change];
}
