import {
  WAIVER_ORDER_FIELDS,
  WAIVER_STATES,
  WaiverOrderField,
  WaiverQuery,
  WaiverState,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { oneOf } from '../oneOf';
import { PAGE_SIZES, readPageSize } from '../pageSizes';
import {
  ALL_WORK,
  isWorkFiltered,
  readWorkListState,
  WorkListState,
  writeWorkListState,
} from '../workList/workListState';

/** What of the waivers shows, and in which order; it lives in the address. */
export interface WaiverListState extends WorkListState {
  state: WaiverState | undefined;
  order: WaiverOrderField;
  limit: number;
  cursor: string | undefined;
}

/** What is first where nothing else is asked for: what waits for a decision. */
const FIRST_ORDER: WaiverOrderField = 'state';

/** The way that each order runs: what is to be looked at soon comes first. */
const DIRECTIONS: Record<WaiverOrderField, 'asc' | 'desc'> = {
  state: 'asc',
  requestedAt: 'desc',
  until: 'asc',
};

/** A change that leaves nothing out. */
export const ALL_WAIVERS = {
  ...ALL_WORK,
  state: undefined,
} satisfies Partial<WaiverListState>;

/** Reads the state from the address; what makes no sense is left. */
export function readWaiverListState(params: URLSearchParams): WaiverListState {
  return {
    ...readWorkListState(params),
    state: oneOf(WAIVER_STATES, params.get('state')),
    order: oneOf(WAIVER_ORDER_FIELDS, params.get('order')) ?? FIRST_ORDER,
    limit: readPageSize(params),
    cursor: params.get('cursor') ?? undefined,
  };
}

/** Writes the state into an address; what is as at first is left out. */
export function writeWaiverListState(
  state: Partial<WaiverListState>,
): URLSearchParams {
  const params = writeWorkListState(state);
  const { order = FIRST_ORDER, limit = PAGE_SIZES[0], cursor } = state;
  if (state.state) {
    params.set('state', state.state);
  }
  if (order !== FIRST_ORDER) {
    params.set('order', order);
  }
  if (limit !== PAGE_SIZES[0]) {
    params.set('limit', String(limit));
  }
  if (cursor) {
    params.set('cursor', cursor);
  }
  return params;
}

/** Whether the list leaves anything out. */
export function areWaiversFiltered(state: WaiverListState): boolean {
  return state.state !== undefined || isWorkFiltered(state);
}

/** A page of the list, as the API is asked for it. */
export function toWaiverQuery(
  list: WaiverListState,
): WaiverQuery | { cursor: string; limit: number } {
  const { entity, text, forYou, state, order, limit, cursor } = list;
  return cursor
    ? { cursor, limit }
    : {
        entityRef: entity,
        fullTextFilterTerm: text || undefined,
        state,
        decidable: forYou || undefined,
        orderField: { field: order, order: DIRECTIONS[order] },
        limit,
      };
}
