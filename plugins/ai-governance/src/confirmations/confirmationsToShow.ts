import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { WorkListState } from '../workList/workListState';

/** What a state of the work list leaves, by name. */
export function confirmationsToShow(
  pending: readonly PendingConfirmation[],
  state: WorkListState,
): PendingConfirmation[] {
  const text = state.text.toLowerCase();
  return pending
    .filter(
      ({ entityRef, title, owner = '', mayConfirm }) =>
        (!state.entity || entityRef === state.entity.toLowerCase()) &&
        (!state.forYou || mayConfirm) &&
        [title, entityRef, owner].some(part =>
          part.toLowerCase().includes(text),
        ),
    )
    .sort((one, other) => one.title.localeCompare(other.title));
}
