import { InteractionFacts } from '../../facts/types';
import { REGULATION_ATTRIBUTES } from '../attributes/attributes';
import { InteractionReader } from '../attributes/readInteraction';
import { RegulationPack } from '../packs/packSchema';
import { SelectedPack, SelectedRow } from '../packs/selectPacks';
import { evaluatePredicate } from '../predicates/evaluatePredicate';
import { predicateAttributes } from '../predicates/predicateAttributes';
import { ReadAttribute } from '../predicates/types';
import { isAlive, rowState } from './lawState';
import { RegulationOptions } from './options';
import { isState, placeWithin, touchesPlaces } from './places';
import { factQuestion, placeQuestion } from './questions';
import { Ground, RegulationQuestion, RowPlace } from './types';

/** What one row means for one interaction. */
export interface RowJudgement {
  row: SelectedRow;
  packId: string;
  /** Whether the row is about the interaction anywhere. */
  applies: 'yes' | 'no' | 'undetermined';
  /** By the places where customers are, as far as the row can hold there. */
  places: RowPlace[];
  /** The facts that it was judged by, as far as they are known. */
  grounds: Ground[];
  questions: RegulationQuestion[];
}

function groundsOf(row: SelectedRow, read: ReadAttribute): Ground[] {
  return predicateAttributes(row.appliesWhen).flatMap(attribute => {
    const reading = read(attribute);
    const { label } = REGULATION_ATTRIBUTES[attribute];
    return reading.known ? [{ attribute, label, value: reading.value }] : [];
  });
}

/** The start of a row for this interaction, and what it still hangs on. */
function startOf(row: SelectedRow, read: ReadAttribute, asOf: string) {
  for (const { when, from } of row.fromWhere ?? []) {
    const { truth, missing } = evaluatePredicate(when, read);
    if (truth === true) {
      return { from, missing: [] };
    }
    const isBetween = row.from! <= asOf !== from <= asOf;
    if (truth === undefined && isBetween) {
      return { from: row.from, missing };
    }
  }
  return { from: row.from, missing: [] };
}

/**
 * What one row means for one interaction, place by place; `undefined` if it
 * holds in none of the places where customers are. Nothing that nobody has
 * declared makes a row not apply.
 *
 * @param reader - of the same interaction
 */
export function judgeRow(
  facts: InteractionFacts,
  reader: InteractionReader,
  pack: RegulationPack | SelectedPack,
  row: SelectedRow,
  options: RegulationOptions,
): RowJudgement | undefined {
  const { asOf, transpositions } = options;
  const jurisdictions = row.jurisdictions ?? pack.jurisdictions;
  const declaredPlaces = facts.spec.affected?.jurisdictions ?? [];
  if (!touchesPlaces(jurisdictions, declaredPlaces)) {
    return undefined;
  }
  const read = reader(row.automation);
  const { truth, missing } = evaluatePredicate(row.appliesWhen, read);
  const start = startOf(row, read, asOf);
  // Config says no to a row, or the facts do.
  const isOut = truth === false || row.switchedOff !== undefined;
  const questions: RegulationQuestion[] = [];
  const places: RowPlace[] = [];
  let asksForFacts = false;

  for (const jurisdiction of declaredPlaces) {
    const within = placeWithin(jurisdiction, jurisdictions);
    if (within === 'outside') {
      continue;
    }
    const state = rowState({
      row,
      place: jurisdiction,
      asOf,
      transpositions,
      from: start.from,
    });
    const isOpen =
      truth === undefined || within === 'in-part' || start.missing.length > 0;
    const isUntransposed = state.state === 'needs-national-law';
    const appliesHere =
      isOpen || isUntransposed ? ('undetermined' as const) : ('yes' as const);
    places.push({
      jurisdiction,
      applies: isOut ? 'no' : appliesHere,
      ...state,
    });
    if (isOut || !isAlive(state.state)) {
      continue;
    }
    if (within === 'in-part') {
      questions.push({
        id: 'regulation.place',
        question: `Which customers in ${jurisdiction} are in ${jurisdictions.join(
          ' or ',
        )}?`,
        path: 'spec.affected.jurisdictions',
        entityRefs: [facts.ref],
        rowIds: [row.id],
      });
    }
    if (isUntransposed && !isState(jurisdiction)) {
      questions.push({
        id: 'regulation.place',
        question: `In which states of the ${jurisdiction} are the customers?`,
        path: 'spec.affected.jurisdictions',
        entityRefs: [facts.ref],
        rowIds: [row.id],
      });
    }
    if (isUntransposed && isState(jurisdiction)) {
      questions.push({
        id: 'regulation.transposition',
        question: `Which law of ${jurisdiction} carries ${row.citation}, and from when?`,
        entityRefs: [],
        rowIds: [row.id],
      });
    }
    if (!asksForFacts) {
      asksForFacts = true;
      for (const attribute of [...missing, ...start.missing]) {
        questions.push(factQuestion(attribute, facts, row.id));
      }
    }
  }
  if (declaredPlaces.length === 0 && !isOut) {
    questions.push(placeQuestion(facts, row.id));
  }
  const verdicts = places.map(({ applies }) => applies);
  let applies: RowJudgement['applies'] = 'no';
  if (verdicts.includes('yes')) {
    applies = 'yes';
  } else if (verdicts.includes('undetermined') || questions.length > 0) {
    applies = 'undetermined';
  }
  return {
    row,
    packId: pack.id,
    applies,
    places,
    grounds: applies === 'no' ? [] : groundsOf(row, read),
    questions,
  };
}
