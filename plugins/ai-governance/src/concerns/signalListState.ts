import {
  SIGNAL_STATES,
  SignalQuery,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { oneOf } from '../oneOf';
import { readPageSize, PAGE_SIZES } from '../pageSizes';

/** Which signals can be shown. */
export const SHOWN_SIGNALS = [...SIGNAL_STATES, 'any'] as const;

/** All that decides which signals show; it lives in the address. */
export interface SignalListState {
  show: (typeof SHOWN_SIGNALS)[number];
  /** Only those about this interaction, or what stands behind it. */
  entity: string | undefined;
  limit: number;
  cursor: string | undefined;
}

/** Reads the state from an address; what makes no sense is left. */
export function readSignalListState(params: URLSearchParams): SignalListState {
  return {
    show: oneOf(SHOWN_SIGNALS, params.get('show')) ?? 'unassessed',
    entity: params.get('entity') || undefined,
    limit: readPageSize(params),
    cursor: params.get('cursor') || undefined,
  };
}

/** Writes the state into an address; what is as at first is left out. */
export function writeSignalListState(
  state: Partial<SignalListState>,
): URLSearchParams {
  const { show = 'unassessed', entity, limit = PAGE_SIZES[0], cursor } = state;
  return new URLSearchParams({
    ...(show !== 'unassessed' && { show }),
    ...(entity && { entity }),
    ...(limit !== PAGE_SIZES[0] && { limit: String(limit) }),
    ...(cursor && { cursor }),
  });
}

/** What the API is asked for. */
export function toSignalQuery(
  state: SignalListState,
): SignalQuery | { cursor: string; limit: number } {
  const { show, entity, limit, cursor } = state;
  return cursor
    ? { cursor, limit }
    : {
        entityRef: entity,
        state: show === 'any' ? undefined : show,
        limit,
      };
}
