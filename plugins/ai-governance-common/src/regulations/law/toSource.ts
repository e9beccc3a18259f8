import { REQUEST_TYPES } from '../../kinds/vocabulary';
import { SelectedRow } from '../packs/selectPacks';
import { evaluatePredicate } from '../predicates/evaluatePredicate';
import { RowJudgement } from './judgeRow';
import { LAW_STATES, LawState } from './lawState';
import { RegulationOptions } from './options';
import { EntitlementSource } from './types';

/** The strongest of some states of the law. */
export function strongestState(states: readonly LawState[]): LawState {
  return LAW_STATES.find(state => states.includes(state))!;
}

/** What the rows come to bear on never changes, and is asked for each time. */
const requests = new WeakMap<SelectedRow, EntitlementSource['requests']>();

/** The requests of customers that a row comes to bear on. */
function requestsOf(row: SelectedRow): EntitlementSource['requests'] {
  const known = requests.get(row);
  if (known) {
    return known;
  }
  const found = REQUEST_TYPES.filter(request => {
    const { truth } = evaluatePredicate(
      row.arisesWhen ?? { $any: [] },
      attribute =>
        attribute === 'case' || attribute === 'request'
          ? {
              known: true,
              value: attribute === 'case' ? 'request' : request,
            }
          : { known: false, missing: [attribute] },
    );
    return truth !== false;
  });
  requests.set(row, found);
  return found;
}

/** What a row that may apply means, with all that it rests on. */
export function toSource(
  judgement: RowJudgement,
  options: RegulationOptions,
): EntitlementSource {
  const { row, packId, applies, grounds } = judgement;
  const places = judgement.places.filter(place => place.applies !== 'no');
  const adoption = options.adoptions?.find(({ rowId }) => rowId === row.id);
  const provisionalBecause: EntitlementSource['provisionalBecause'] = [
    ...(adoption ? [] : ['not-adopted' as const]),
    ...(options.confirmed ? [] : ['not-confirmed' as const]),
  ];
  const sure = places.filter(place => place.applies === 'yes');
  return {
    rowId: row.id,
    packId,
    title: row.title,
    citation: row.citation,
    domain: row.domain,
    applies,
    state: strongestState(
      (sure.length > 0 ? sure : places).map(({ state }) => state),
    ),
    places,
    onCase: row.arisesWhen !== undefined,
    requests: requestsOf(row),
    grounds,
    alternatives: row.alternatives,
    noticeMustContain: row.noticeMustContain,
    deadlines: row.deadlines,
    originalFrom: row.originalFrom,
    until: row.until,
    amendedBy: row.amendedBy,
    source: row.source,
    confidence: row.confidence,
    verifiedOn: row.verifiedOn,
    note: row.note,
    overridden: row.overridden,
    adoption,
    restsOn: provisionalBecause.length === 0 ? 'confirmed' : 'provisional',
    provisionalBecause,
  };
}
