import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';

/** What of the work list shows. */
export interface WorkListState {
  /** Only what waits of this entity. */
  entity: string | undefined;
  /** A part of the name or the owner. */
  text: string;
  /** Only what waits for somebody like the reader. */
  forYou: boolean;
}

/** A state that leaves nothing out. */
export const ALL_WORK: WorkListState = {
  entity: undefined,
  text: '',
  forYou: false,
};

/** Reads the state from the address. */
export function readWorkListState(params: URLSearchParams): WorkListState {
  return {
    entity: params.get('entity') || undefined,
    text: params.get('text') ?? '',
    forYou: params.get('for') === 'you',
  };
}

/** Writes the state into an address; what leaves nothing out is left out. */
export function writeWorkListState(
  state: Partial<WorkListState>,
): URLSearchParams {
  const params = new URLSearchParams();
  if (state.entity) {
    params.set('entity', state.entity);
  }
  if (state.text) {
    params.set('text', state.text);
  }
  if (state.forYou) {
    params.set('for', 'you');
  }
  return params;
}

/** Whether the list leaves anything out. */
export function isWorkFiltered(state: WorkListState): boolean {
  return writeWorkListState(state).toString() !== '';
}

/** What a state leaves, by name. */
export function workOf(
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
