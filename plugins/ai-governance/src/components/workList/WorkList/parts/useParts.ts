import type { WorkListPart } from '../types';
import { useConfirmationsPart } from './useConfirmationsPart';
import { useWaiversPart } from './useWaiversPart';

/** The parts of the work list, in their order. A new part is a line here. */
export function useParts(): WorkListPart[] {
  return [useConfirmationsPart(), useWaiversPart()];
}
