import {
  SCORECARD_GROUPINGS,
  ScorecardGrouping,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** What the table can be ordered by. */
export const SCORECARD_ORDER_FIELDS = [
  'group',
  'levels',
  'failing',
  'questions',
  'waived',
] as const;

/** What the table can be ordered by. */
export type ScorecardOrderField = (typeof SCORECARD_ORDER_FIELDS)[number];

/** All that decides what the page shows; it lives in the address. */
export interface ScorecardState {
  groupBy: ScorecardGrouping;
  /** A part of the name. */
  text: string;
  order: { field: ScorecardOrderField; direction: 'asc' | 'desc' };
}

/** The page as it opens. */
export const INITIAL_SCORECARD_STATE: ScorecardState = {
  groupBy: 'owner',
  text: '',
  order: { field: 'group', direction: 'asc' },
};

/** Reads the state from an address; what makes no sense is left. */
export function readScorecardState(params: URLSearchParams): ScorecardState {
  const [field, direction] = (params.get('order') ?? '').split(',');
  const { groupBy, order } = INITIAL_SCORECARD_STATE;
  return {
    groupBy:
      SCORECARD_GROUPINGS.find(known => known === params.get('groupBy')) ??
      groupBy,
    text: params.get('text') ?? '',
    order: {
      field:
        SCORECARD_ORDER_FIELDS.find(known => known === field) ?? order.field,
      direction: direction === 'desc' ? 'desc' : 'asc',
    },
  };
}

/** Writes a state into an address; what is as at first is left out. */
export function writeScorecardState(state: ScorecardState): URLSearchParams {
  const { groupBy, text, order } = state;
  const initial = INITIAL_SCORECARD_STATE;
  const params = new URLSearchParams();
  if (groupBy !== initial.groupBy) {
    params.set('groupBy', groupBy);
  }
  if (text) {
    params.set('text', text);
  }
  if (order.field !== initial.order.field || order.direction === 'desc') {
    params.set('order', `${order.field},${order.direction}`);
  }
  return params;
}
