import {
  QuestionListState,
  readQuestionListState,
  writeQuestionListState,
} from '../../questions/questionListState';
import { AddressFormat, useAddressState } from '../useAddressState';

const FORMAT: AddressFormat<QuestionListState> = {
  read: readQuestionListState,
  write: writeQuestionListState,
};

/** The state of the list of questions, kept in the address. */
export function useQuestionListState(): [
  QuestionListState,
  (change: Partial<QuestionListState>) => void,
] {
  return useAddressState(FORMAT);
}
