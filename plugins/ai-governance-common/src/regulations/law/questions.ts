import { InteractionFacts } from '../../facts/types';
import { REGULATION_ATTRIBUTES } from '../attributes/attributes';
import { RegulationQuestion } from './types';

/** The question for an attribute that nobody has declared. */
export function factQuestion(
  attribute: string,
  facts: Pick<InteractionFacts, 'ref' | 'aiSystems'>,
  rowId: string,
): RegulationQuestion {
  const { question, path, of } = REGULATION_ATTRIBUTES[attribute];
  if (of === 'case') {
    return {
      id: `case.${attribute}`,
      question,
      entityRefs: [],
      rowIds: [rowId],
    };
  }
  const systems = facts.aiSystems.map(({ ref }) => ref);
  return of === 'ai-system' && systems.length === 0
    ? {
        id: 'fact.aiSystems',
        question: 'Which AI systems are behind this interaction?',
        path: 'spec.aiSystems',
        entityRefs: [facts.ref],
        rowIds: [rowId],
      }
    : {
        id: `fact.${attribute}`,
        question,
        path,
        entityRefs: of === 'ai-system' ? systems : [facts.ref],
        rowIds: [rowId],
      };
}

/** Each question once, with all the rows that hang on it. */
export function mergeQuestions(
  questions: readonly RegulationQuestion[],
): RegulationQuestion[] {
  const merged = new Map<
    string,
    { first: RegulationQuestion; refs: Set<string>; rows: Set<string> }
  >();
  for (const question of questions) {
    const key = `${question.id} ${question.question}`;
    const known = merged.get(key) ?? {
      first: question,
      refs: new Set(),
      rows: new Set(),
    };
    question.entityRefs.forEach(ref => known.refs.add(ref));
    question.rowIds.forEach(rowId => known.rows.add(rowId));
    merged.set(key, known);
  }
  return [...merged.values()].map(({ first, refs, rows }) => ({
    ...first,
    entityRefs: [...refs],
    rowIds: [...rows],
  }));
}

/** The question where customers are, which all rows hang on. */
export function placeQuestion(
  facts: Pick<InteractionFacts, 'ref'>,
  rowId: string,
): RegulationQuestion {
  return {
    id: 'fact.jurisdictions',
    question: 'In which countries, or parts of them, are the customers?',
    path: 'spec.affected.jurisdictions',
    entityRefs: [facts.ref],
    rowIds: [rowId],
  };
}
