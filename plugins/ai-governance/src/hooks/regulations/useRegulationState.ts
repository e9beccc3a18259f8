import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readRegulationState,
  RegulationState,
  writeRegulationState,
} from '../../regulations/regulationState';

/** What of the laws shows, kept in the address. */
export function useRegulationState(): [
  RegulationState,
  (change: Partial<RegulationState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readRegulationState(params), [params]);
  const change = useCallback(
    (changed: Partial<RegulationState>) =>
      setParams(
        previous =>
          writeRegulationState({
            ...readRegulationState(previous),
            ...changed,
          }),
        { replace: true },
      ),
    [setParams],
  );
  return [state, change];
}
