import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  QuestionListState,
  readQuestionListState,
  writeQuestionListState,
} from '../../questions/questionListState';

/**
 * The state of the list of questions, kept in the address. A change of what is
 * listed goes back to the first page.
 */
export function useQuestionListState(): [
  QuestionListState,
  (change: Partial<QuestionListState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readQuestionListState(params), [params]);
  const change = useCallback(
    (changed: Partial<QuestionListState>) =>
      setParams(
        previous =>
          writeQuestionListState(
            {
              ...readQuestionListState(previous),
              cursor: undefined,
              ...changed,
            },
            previous,
          ),
        { replace: !('cursor' in changed) },
      ),
    [setParams],
  );
  return [state, change];
}
