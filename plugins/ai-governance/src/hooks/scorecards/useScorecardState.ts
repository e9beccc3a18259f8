import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readScorecardState,
  ScorecardState,
  writeScorecardState,
} from '../../scorecards/scorecardState';

/** The state of the page, kept in the address. */
export function useScorecardState(): [
  ScorecardState,
  (change: Partial<ScorecardState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readScorecardState(params), [params]);
  const change = useCallback(
    (changed: Partial<ScorecardState>) =>
      setParams(
        previous =>
          writeScorecardState({ ...readScorecardState(previous), ...changed }),
        { replace: true },
      ),
    [setParams],
  );
  return [state, change];
}
