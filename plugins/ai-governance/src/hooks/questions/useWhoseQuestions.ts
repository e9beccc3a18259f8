import type { QuestionListState } from '../../questions/questionListState';
import { useClaims } from '../useClaims';

/**
 * Whose questions show: those that the reader chose; at first their own, if
 * they are in any group.
 * @returns `undefined` while it is not known
 */
export function useWhoseQuestions(
  chosen: QuestionListState['of'],
): NonNullable<QuestionListState['of']> | undefined {
  const { value: claims, error } = useClaims();
  if (chosen || error) {
    return chosen ?? 'anybody';
  }
  if (!claims) {
    return undefined;
  }
  const [reader, ...others] = claims;
  return others.some(ref => ref !== reader) ? 'you' : 'anybody';
}
