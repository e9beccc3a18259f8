import {
  QUESTION_ORDER_FIELDS,
  QuestionOrderField,
  QuestionQuery,
  Requirement,
  REQUIREMENTS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { oneOf } from '../oneOf';
import { PAGE_SIZES, readPageSize } from '../pageSizes';

/** Whose questions can be listed. */
export const QUESTIONS_OF = ['you', 'anybody'] as const;

/** All that decides which questions show; it lives in the address. */
export interface QuestionListState {
  /** Whose; `undefined` until the reader says so. */
  of: (typeof QUESTIONS_OF)[number] | undefined;
  /** Only those about this interaction. */
  entity: string | undefined;
  /** A part of the interaction, the check or the owner. */
  text: string;
  owner: string[];
  requirement: Requirement[];
  overdue: boolean;
  order: QuestionOrderField;
  limit: number;
  cursor: string | undefined;
}

/** A change that takes all filters away, but for whose questions they are. */
export const NO_QUESTION_FILTERS = {
  entity: undefined,
  text: '',
  owner: [],
  requirement: [],
  overdue: false,
} satisfies Partial<QuestionListState>;

/** Whether the list leaves out any questions of those whom it is about. */
export function areQuestionsFiltered(state: QuestionListState): boolean {
  return Boolean(
    state.entity ||
      state.text ||
      state.owner.length > 0 ||
      state.requirement.length > 0 ||
      state.overdue,
  );
}

/** Reads the state from an address; what makes no sense is left. */
export function readQuestionListState(
  params: URLSearchParams,
): QuestionListState {
  const requirements = params.getAll('requirement');
  return {
    of: oneOf(QUESTIONS_OF, params.get('for')),
    entity: params.get('entity') || undefined,
    text: params.get('text') ?? '',
    owner: params.getAll('owner'),
    requirement: REQUIREMENTS.filter(known => requirements.includes(known)),
    overdue: params.get('overdue') === 'true',
    order:
      oneOf(QUESTION_ORDER_FIELDS, params.get('order')) ??
      QUESTION_ORDER_FIELDS[0],
    limit: readPageSize(params),
    cursor: params.get('cursor') ?? undefined,
  };
}

/**
 * Writes the state into an address; what is as at first is left out. What else
 * the address says, such as which list it is, stays.
 */
export function writeQuestionListState(
  state: QuestionListState,
  address: URLSearchParams,
): URLSearchParams {
  const { order, limit } = state;
  const values: Record<string, readonly (string | undefined)[]> = {
    for: [state.of],
    entity: [state.entity],
    text: [state.text],
    owner: state.owner,
    requirement: state.requirement,
    overdue: [state.overdue ? 'true' : undefined],
    order: [order === QUESTION_ORDER_FIELDS[0] ? undefined : order],
    limit: [limit === PAGE_SIZES[0] ? undefined : String(limit)],
    cursor: [state.cursor],
  };
  const params = new URLSearchParams(address);
  for (const [name, all] of Object.entries(values)) {
    params.delete(name);
    for (const value of all) {
      if (value) {
        params.append(name, value);
      }
    }
  }
  return params;
}

/**
 * A page of the list, as the API is asked for it.
 * @param mine - whether only the reader's own questions are meant
 */
export function toQuestionQuery(
  state: QuestionListState,
  mine: boolean,
): QuestionQuery | { cursor: string; limit: number } {
  const { cursor, limit } = state;
  return cursor
    ? { cursor, limit }
    : {
        mine,
        entityRef: state.entity,
        fullTextFilterTerm: state.text || undefined,
        owner: state.owner,
        requirement: state.requirement,
        overdue: state.overdue,
        orderField: { field: state.order, order: 'asc' },
        limit,
      };
}
