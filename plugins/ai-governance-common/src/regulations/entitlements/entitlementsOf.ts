import { InteractionFacts } from '../../facts/types';
import { interactionReader } from '../attributes/readInteraction';
import { mergeDeadlines } from '../deadlines/mergeDeadlines';
import { coverageQuestions } from '../law/coverage';
import { judgeRow, RowJudgement } from '../law/judgeRow';
import { isAlive, isBinding } from '../law/lawState';
import { RegulationOptions } from '../law/options';
import { mergeQuestions } from '../law/questions';
import { strongestState, toSource } from '../law/toSource';
import {
  Entitlement,
  EntitlementReport,
  EntitlementSource,
} from '../law/types';
import {
  ENTITLEMENT_IDS,
  EntitlementId,
  entitlementTitle,
} from './entitlementTypes';
import { judgeExercisable } from './exercisable';

/** One entitlement over all laws that give it. */
function merge(
  facts: InteractionFacts,
  id: EntitlementId,
  sources: readonly EntitlementSource[],
  judgements: readonly RowJudgement[],
): Entitlement {
  const sure = sources.filter(({ applies }) => applies === 'yes');
  const carrying = sure.length > 0 ? sure : sources;
  const state = strongestState(carrying.map(source => source.state));
  const bearers = carrying.filter(source => source.state === state);
  const [best] = [...bearers].sort(
    (one, other) =>
      one.provisionalBecause.length - other.provisionalBecause.length,
  );
  const rowIds = sources.map(({ rowId }) => rowId);
  return {
    id,
    title: entitlementTitle(id),
    applies: sure.length > 0 ? 'yes' : 'undetermined',
    state,
    restsOn: best.restsOn,
    provisionalBecause: best.provisionalBecause,
    sources: [...sources],
    deadlines: mergeDeadlines(
      sources
        .filter(source => source.places.some(place => isBinding(place.state)))
        .flatMap(({ rowId, citation, deadlines }) =>
          deadlines.map(deadline => ({ rowId, citation, deadline })),
        ),
    ),
    exercisable: judgeExercisable(facts, id),
    questions: mergeQuestions(
      judgements
        .filter(({ row }) => rowIds.includes(row.id))
        .flatMap(({ questions }) => questions),
    ),
  };
}

/**
 * What the customers of one interaction are due by the loaded packs, as of a
 * date: each entitlement over all laws that give it, with every citation. What
 * hangs on a missing fact is there too, as undetermined, with its questions.
 *
 * It informs, and is no legal advice.
 * @public
 */
export function entitlementsOf(
  facts: InteractionFacts,
  options: RegulationOptions,
): EntitlementReport {
  const reader = interactionReader(facts, options.organisation);
  const judgements = options.packs.flatMap(pack =>
    pack.rows.map(row => judgeRow(facts, reader, pack, row, options)),
  );
  const alive = judgements.filter(
    ({ applies, places }) =>
      applies !== 'no' && places.some(({ state }) => isAlive(state)),
  );
  const sources = alive.map(judgement => toSource(judgement, options));
  const givenBy = (id: EntitlementId) =>
    sources.filter((_, index) => alive[index].row.entitlements.includes(id));
  return {
    entityRef: facts.ref,
    asOf: options.asOf,
    packs: options.packs.map(({ id, title, jurisdictions, covers }) => ({
      id,
      title,
      jurisdictions,
      covers,
    })),
    entitlements: ENTITLEMENT_IDS.flatMap(id => {
      const given = givenBy(id);
      return given.length > 0 ? [merge(facts, id, given, alive)] : [];
    }),
    rows: judgements
      .filter(({ places, applies }) => places.length > 0 || applies !== 'no')
      .map(({ row, packId, applies, places }) => ({
        rowId: row.id,
        packId,
        title: row.title,
        citation: row.citation,
        applies,
        places,
        supersededBy: row.supersededBy,
        switchedOff: row.switchedOff,
      })),
    questions: mergeQuestions([
      ...coverageQuestions(facts, options),
      ...judgements.flatMap(({ questions }) => questions),
    ]),
  };
}
