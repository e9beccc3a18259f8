import {
  DECLARATION_MARKS,
  DeclarationMark,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  POSTURE_LEVELS,
  POSTURE_ORDER_FIELDS,
  PostureLevel,
  PostureOrderField,
  PostureQuery,
  Requirement,
  REQUIREMENT_STATUSES,
  REQUIREMENTS,
  RequirementStatus,
  SERVICE_KINDS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { oneOf } from '../oneOf';
import { PAGE_SIZES, readPageSize } from '../pageSizes';

/** What can be listed. */
export const LIST_KINDS = ['interaction', 'aiSystem', 'service'] as const;

/** What is listed. */
export type ListKind = (typeof LIST_KINDS)[number];

const KINDS: Record<ListKind, string[]> = {
  interaction: [KIND_CUSTOMER_INTERACTION],
  aiSystem: [KIND_AI_SYSTEM],
  service: [...SERVICE_KINDS],
};

/** All that decides what the list shows; it lives in the address. */
export interface ListState {
  kind: ListKind;
  text: string;
  owner: string[];
  level: PostureLevel[];
  requirement: Requirement[];
  status: RequirementStatus[];
  declaration: DeclarationMark[];
  order: { field: PostureOrderField; direction: 'asc' | 'desc' };
  limit: number;
  cursor: string | undefined;
}

/** The list as it opens. */
export const INITIAL_LIST_STATE: ListState = {
  kind: 'interaction',
  text: '',
  owner: [],
  level: [],
  requirement: [],
  status: [],
  declaration: [],
  order: { field: 'title', direction: 'asc' },
  limit: PAGE_SIZES[0],
  cursor: undefined,
};

function allOf<T extends string>(values: readonly T[], found: string[]): T[] {
  return values.filter(known => found.includes(known));
}

/** Reads the state of the list from an address; what makes no sense is left. */
export function readListState(params: URLSearchParams): ListState {
  const [field, direction] = (params.get('order') ?? '').split(',');
  return {
    kind: oneOf(LIST_KINDS, params.get('kind')) ?? INITIAL_LIST_STATE.kind,
    text: params.get('text') ?? '',
    owner: params.getAll('owner'),
    level: allOf(POSTURE_LEVELS, params.getAll('level')),
    requirement: allOf(REQUIREMENTS, params.getAll('requirement')),
    status: allOf(REQUIREMENT_STATUSES, params.getAll('status')),
    declaration: allOf(DECLARATION_MARKS, params.getAll('declaration')),
    order: {
      field:
        oneOf(POSTURE_ORDER_FIELDS, field) ?? INITIAL_LIST_STATE.order.field,
      direction: direction === 'desc' ? 'desc' : 'asc',
    },
    limit: readPageSize(params),
    cursor: params.get('cursor') ?? undefined,
  };
}

/** Writes a state into an address; what is as at first is left out. */
export function writeListState(state: Partial<ListState>): URLSearchParams {
  const params = new URLSearchParams();
  const { kind, text, order, limit, cursor } = {
    ...INITIAL_LIST_STATE,
    ...state,
  };
  if (kind !== INITIAL_LIST_STATE.kind) {
    params.set('kind', kind);
  }
  if (text) {
    params.set('text', text);
  }
  for (const name of [
    'owner',
    'level',
    'requirement',
    'status',
    'declaration',
  ] as const) {
    (state[name] ?? []).forEach(value => params.append(name, value));
  }
  const { field, direction } = order;
  if (field !== INITIAL_LIST_STATE.order.field || direction === 'desc') {
    params.set('order', `${field},${direction}`);
  }
  if (limit !== INITIAL_LIST_STATE.limit) {
    params.set('limit', String(limit));
  }
  if (cursor) {
    params.set('cursor', cursor);
  }
  return params;
}

function unlessEmpty<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** The first page of the list, as the API is asked for it. */
export function toPostureQuery(state: ListState): PostureQuery {
  return {
    kind: KINDS[state.kind],
    owner: unlessEmpty(state.owner),
    level: unlessEmpty(state.level),
    requirement: unlessEmpty(state.requirement),
    status: unlessEmpty(state.status),
    declaration: unlessEmpty(state.declaration),
    fullTextFilterTerm: state.text || undefined,
    orderField: { field: state.order.field, order: state.order.direction },
    limit: state.limit,
  };
}
