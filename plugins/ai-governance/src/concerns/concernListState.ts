import {
  CONCERN_ORDER_FIELDS,
  CONCERN_STATES,
  ConcernQuery,
  ConcernState,
  isOpenConcern,
  REQUEST_TYPES,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { oneOf } from '../oneOf';
import { PAGE_SIZES, readPageSize } from '../pageSizes';
import { CONCERN_TABS, ConcernTab, tabQuery } from './tabs';

/** What concerns can be ordered by. */
export type ConcernOrderField = (typeof CONCERN_ORDER_FIELDS)[number];

/** What of the concerns shows, and in which order; it lives in the address. */
export interface ConcernListState {
  tab: ConcernTab;
  text: string;
  /** Whether ended concerns show too. */
  ended: boolean;
  states: ConcernState[];
  requests: (typeof REQUEST_TYPES)[number][];
  severities: (typeof SEVERITIES)[number][];
  owner: string | undefined;
  /** An interaction, AI system or service. */
  entity: string | undefined;
  /** Only those whose interaction is not in the catalog any more. */
  orphaned: boolean;
  order: { field: ConcernOrderField; direction: 'asc' | 'desc' };
  limit: number;
  cursor: string | undefined;
}

/** What shows where nothing else is asked for: what is due first. */
const INITIAL: ConcernListState = {
  tab: 'all',
  text: '',
  ended: false,
  states: [],
  requests: [],
  severities: [],
  owner: undefined,
  entity: undefined,
  orphaned: false,
  order: { field: 'dueAt', direction: 'asc' },
  limit: PAGE_SIZES[0],
  cursor: undefined,
};

/** A change that leaves nothing out of a tab, but for what has ended. */
export const NO_CONCERN_FILTERS = {
  text: '',
  ended: false,
  states: [],
  requests: [],
  severities: [],
  owner: undefined,
  entity: undefined,
  orphaned: false,
} satisfies Partial<ConcernListState>;

function readOrder(written: string | null): ConcernListState['order'] {
  const [name, direction] = (written ?? '').split(',');
  const field = oneOf(CONCERN_ORDER_FIELDS, name);
  return field
    ? { field, direction: direction === 'desc' ? 'desc' : 'asc' }
    : INITIAL.order;
}

function readWords<T extends string>(
  params: URLSearchParams,
  name: string,
  values: readonly T[],
): T[] {
  const written = params.getAll(name);
  return values.filter(value => written.includes(value));
}

/** Reads the state from the address; what makes no sense is left. */
export function readConcernListState(
  params: URLSearchParams,
): ConcernListState {
  return {
    tab: oneOf(CONCERN_TABS, params.get('tab')) ?? INITIAL.tab,
    text: params.get('text') ?? '',
    ended: params.get('ended') === 'true',
    states: readWords(params, 'state', CONCERN_STATES),
    requests: readWords(params, 'request', REQUEST_TYPES),
    severities: readWords(params, 'severity', SEVERITIES),
    owner: params.get('owner') ?? undefined,
    entity: params.get('entity') ?? undefined,
    orphaned: params.get('orphaned') === 'true',
    order: readOrder(params.get('order')),
    limit: readPageSize(params),
    cursor: params.get('cursor') ?? undefined,
  };
}

/** Writes the state into an address; what is as at first is left out. */
export function writeConcernListState(
  changed: Partial<ConcernListState>,
): URLSearchParams {
  const state = { ...INITIAL, ...changed };
  const { field, direction } = state.order;
  const order = `${field},${direction}`;
  return new URLSearchParams(
    [
      ['tab', state.tab === INITIAL.tab ? undefined : state.tab],
      ['text', state.text],
      ['ended', state.ended ? 'true' : undefined],
      ...state.states.map(value => ['state', value]),
      ...state.requests.map(value => ['request', value]),
      ...state.severities.map(value => ['severity', value]),
      ['owner', state.owner],
      ['entity', state.entity],
      ['orphaned', state.orphaned ? 'true' : undefined],
      ['order', order === 'dueAt,asc' ? undefined : order],
      [
        'limit',
        state.limit === INITIAL.limit ? undefined : String(state.limit),
      ],
      ['cursor', state.cursor],
    ].filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** Whether the list leaves anything out of its tab. */
export function areConcernsFiltered(state: ConcernListState): boolean {
  return (
    state.text !== '' ||
    state.states.length > 0 ||
    state.requests.length > 0 ||
    state.severities.length > 0 ||
    state.owner !== undefined ||
    state.entity !== undefined ||
    state.orphaned
  );
}

/** Chooses states; ended ones show only if they are not left out anyway. */
export function chooseStates(
  states: ConcernState[],
): Partial<ConcernListState> {
  return states.every(isOpenConcern) ? { states } : { states, ended: true };
}

/** Leaves ended concerns out, or not, and with them their states. */
export function chooseEnded(
  ended: boolean,
  { states }: ConcernListState,
): Partial<ConcernListState> {
  return { ended, states: ended ? states : states.filter(isOpenConcern) };
}

/** All that a state asks for, as the API is asked for it. */
export function toConcernQuery(state: ConcernListState): ConcernQuery {
  const { order, text, owner, entity, limit } = state;
  return {
    ...tabQuery(state.tab),
    open: !state.ended,
    state: state.states,
    requestType: state.requests,
    severity: state.severities,
    owner,
    entityRef: entity,
    orphaned: state.orphaned,
    fullTextFilterTerm: text || undefined,
    orderField: { field: order.field, order: order.direction },
    limit,
  };
}
