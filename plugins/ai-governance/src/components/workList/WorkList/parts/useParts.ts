import type { WorkListPart } from '../types';
import { useConfirmationsPart } from './useConfirmationsPart';
import { useQuestionsPart } from './useQuestionsPart';
import { useWaiversPart } from './useWaiversPart';

/** The parts in which somebody has to decide. */
export function useDecisionParts(): WorkListPart[] {
  return [useConfirmationsPart(), useWaiversPart()];
}

/** The parts of the work list, in their order. A new part is a line here. */
export function useParts(): WorkListPart[] {
  return [...useDecisionParts(), useQuestionsPart()];
}
