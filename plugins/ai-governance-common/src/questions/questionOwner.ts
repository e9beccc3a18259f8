import { InteractionFacts } from '../facts/types';
import { CheckResult } from '../posture/types';
import { QUESTION_ROOMS, QuestionPolicy } from './policy';

/** The owner that policy names for what is done in a room, if it names one. */
function ownerOfRoom(
  room: string,
  { owners }: Pick<QuestionPolicy, 'owners'>,
): string | undefined {
  // Checks of other plugins bring rooms of their own.
  const known = QUESTION_ROOMS.find(name => name === room);
  return known && owners[known];
}

/**
 * Who answers a question: whoever owns the declaration that answers it, or
 * whoever policy names for the room in which it is answered; the owner of the
 * interaction otherwise.
 *
 * @returns an owner, as a full entity reference
 * @public
 */
export function questionOwner(
  { fix }: Pick<CheckResult, 'fix'>,
  facts: Pick<InteractionFacts, 'ownerRef' | 'aiSystems'>,
  policy: Pick<QuestionPolicy, 'owners'>,
): string {
  const owner =
    fix?.type === 'portal'
      ? ownerOfRoom(fix.room, policy)
      : facts.aiSystems.find(({ ref }) => ref === fix?.entityRef)?.ownerRef;
  return owner ?? facts.ownerRef;
}
