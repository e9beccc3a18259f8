import {
  LAW_STATES,
  LawState,
  RegulationQuery,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { readDay } from './days';

/** What of the laws shows, as of which day; it lives in the address. */
export interface RegulationState {
  /** As YYYY-MM-DD; `undefined` is today. */
  asOf: string | undefined;
  jurisdiction: string | undefined;
  states: LawState[];
  /** Only laws that touch an interaction. */
  touching: boolean;
  /** Only what touches this interaction. */
  entity: string | undefined;
  text: string;
}

/** A state that leaves nothing out. */
export const ALL_LAWS: Omit<RegulationState, 'asOf'> = {
  jurisdiction: undefined,
  states: [],
  touching: false,
  entity: undefined,
  text: '',
};

/** Reads the state from an address; what makes no sense is left. */
export function readRegulationState(params: URLSearchParams): RegulationState {
  const states = params.getAll('state');
  return {
    asOf: readDay(params.get('asOf')),
    jurisdiction: params.get('jurisdiction') || undefined,
    states: LAW_STATES.filter(state => states.includes(state)),
    touching: params.get('touching') === 'true',
    entity: params.get('entity') || undefined,
    text: params.get('text') ?? '',
  };
}

/** Writes the state into an address; what leaves nothing out is left out. */
export function writeRegulationState(
  state: Partial<RegulationState>,
): URLSearchParams {
  const { asOf, jurisdiction, states = [], touching, entity, text } = state;
  return new URLSearchParams([
    ...(asOf ? [['asOf', asOf]] : []),
    ...(jurisdiction ? [['jurisdiction', jurisdiction]] : []),
    ...states.map(each => ['state', each]),
    ...(touching ? [['touching', 'true']] : []),
    ...(entity ? [['entity', entity]] : []),
    ...(text ? [['text', text]] : []),
  ]);
}

/** Whether the list leaves anything out. */
export function isLawFiltered(state: RegulationState): boolean {
  return writeRegulationState({ ...state, asOf: undefined }).toString() !== '';
}

/** The list, as the API is asked for it. */
export function toRegulationQuery(state: RegulationState): RegulationQuery {
  return {
    asOf: state.asOf,
    jurisdiction: state.jurisdiction,
    state: state.states.length > 0 ? state.states : undefined,
    touching: state.touching || undefined,
    entityRef: state.entity,
    fullTextFilterTerm: state.text || undefined,
  };
}
