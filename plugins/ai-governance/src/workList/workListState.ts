import { oneOf } from '../oneOf';
import { WORK_LIST_PARTS, WorkListPartId } from './parts';

/** What of the work list shows; every part understands it. */
export interface WorkListState {
  part: WorkListPartId;
  /** Only what waits of this entity. */
  entity: string | undefined;
  /** A part of the name or the owner. */
  text: string;
  /** Only what waits for somebody like the reader. */
  forYou: boolean;
}

/** A state that leaves nothing out. */
export const ALL_WORK = {
  entity: undefined,
  text: '',
  forYou: false,
} satisfies Partial<WorkListState>;

/** Reads the state from the address. */
export function readWorkListState(params: URLSearchParams): WorkListState {
  return {
    part: oneOf(WORK_LIST_PARTS, params.get('part')) ?? WORK_LIST_PARTS[0],
    entity: params.get('entity') || undefined,
    text: params.get('text') ?? '',
    forYou: params.get('for') === 'you',
  };
}

/** Writes the state into an address; what is as at first is left out. */
export function writeWorkListState(
  state: Partial<WorkListState>,
): URLSearchParams {
  const params = new URLSearchParams();
  if (state.part && state.part !== WORK_LIST_PARTS[0]) {
    params.set('part', state.part);
  }
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

/** Whether a part of the list leaves anything out. */
export function isWorkFiltered(state: WorkListState): boolean {
  const { part: _, ...filters } = state;
  return writeWorkListState(filters).toString() !== '';
}
