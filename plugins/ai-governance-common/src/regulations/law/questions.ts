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
  const merged: RegulationQuestion[] = [];
  const byId = new Map<string, RegulationQuestion[]>();
  for (const question of questions) {
    const { id, entityRefs, rowIds } = question;
    let alike = byId.get(id);
    if (!alike) {
      alike = [];
      byId.set(id, alike);
    }
    const known = alike.find(other => other.question === question.question);
    if (known) {
      addMissing(known.entityRefs, entityRefs);
      addMissing(known.rowIds, rowIds);
    } else {
      const fresh = {
        ...question,
        entityRefs: [...entityRefs],
        rowIds: [...rowIds],
      };
      alike.push(fresh);
      merged.push(fresh);
    }
  }
  return merged;
}

function addMissing(list: string[], items: readonly string[]): void {
  for (const item of items) {
    if (!list.includes(item)) {
      list.push(item);
    }
  }
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
