import { InteractionFacts } from '../../facts/types';
import { interactionReader } from '../attributes/readInteraction';
import { mergeDeadlines } from '../deadlines/mergeDeadlines';
import { coverageQuestions, uncoveredLaw } from '../law/coverage';
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

/** A law that gives something, and how it came to that. */
interface Giving {
  source: EntitlementSource;
  judgement: RowJudgement;
}

/** The laws that give each entitlement. */
function byEntitlement(
  alive: readonly RowJudgement[],
  options: RegulationOptions,
): Map<EntitlementId, Giving[]> {
  const given = new Map<EntitlementId, Giving[]>();
  for (const judgement of alive) {
    const giving = { judgement, source: toSource(judgement, options) };
    for (const id of new Set(judgement.row.entitlements)) {
      const others = given.get(id);
      if (others) {
        others.push(giving);
      } else {
        given.set(id, [giving]);
      }
    }
  }
  return given;
}

/** One entitlement over all laws that give it. */
function merge(
  facts: InteractionFacts,
  id: EntitlementId,
  givings: readonly Giving[],
): Entitlement {
  const sources = givings.map(({ source }) => source);
  const sure = sources.filter(({ applies }) => applies === 'yes');
  const carrying = sure.length > 0 ? sure : sources;
  const state = strongestState(carrying.map(source => source.state));
  const bearers = carrying.filter(source => source.state === state);
  const [best] = [...bearers].sort(
    (one, other) =>
      one.provisionalBecause.length - other.provisionalBecause.length,
  );
  // Most who ask what customers are due ask neither by when, nor what is open.
  let deadlines: Entitlement['deadlines'] | undefined;
  let questions: Entitlement['questions'] | undefined;
  return {
    id,
    title: entitlementTitle(id),
    applies: sure.length > 0 ? 'yes' : 'undetermined',
    state,
    restsOn: best.restsOn,
    provisionalBecause: best.provisionalBecause,
    sources,
    exercisable: judgeExercisable(facts, id),
    get deadlines() {
      deadlines ??= bindingDeadlines(sources);
      return deadlines;
    },
    get questions() {
      questions ??= mergeQuestions(
        givings.flatMap(({ judgement }) => judgement.questions),
      );
      return questions;
    },
  };
}

/** The strictest of the times that laws set today. */
function bindingDeadlines(
  sources: readonly EntitlementSource[],
): Entitlement['deadlines'] {
  return mergeDeadlines(
    sources
      .filter(source => source.places.some(place => isBinding(place.state)))
      .flatMap(({ rowId, citation, deadlines }) =>
        deadlines.map(deadline => ({ rowId, citation, deadline })),
      ),
  );
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
    pack.rows.flatMap(row => judgeRow(facts, reader, pack, row, options) ?? []),
  );
  const alive = judgements.filter(
    ({ applies, places }) =>
      applies !== 'no' && places.some(({ state }) => isAlive(state)),
  );
  const given = byEntitlement(alive, options);
  const uncovered = uncoveredLaw(facts, options);
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
      const givings = given.get(id);
      return givings ? [merge(facts, id, givings)] : [];
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
    uncovered,
    questions: mergeQuestions([
      ...coverageQuestions(uncovered),
      ...judgements.flatMap(({ questions }) => questions),
    ]),
  };
}
