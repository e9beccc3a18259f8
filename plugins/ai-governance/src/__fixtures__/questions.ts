import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { checkDescriptions, loanResults } from './checks';
import { confirmationQuestion, LEGAL } from './confirmations';
import { limitPosture, loanPosture } from './postures';

/** A question about the interaction that is half done, by its check. */
function loanQuestion(checkId: string): QuestionItem {
  const result = loanResults.find(other => other.checkId === checkId)!;
  const { requirement, level, message, fix, question } = result;
  return {
    entityRef: loanPosture.entityRef,
    title: loanPosture.title,
    checkId,
    checkTitle: checkDescriptions.find(({ id }) => id === checkId)!.title,
    requirement,
    level,
    message,
    fix,
    ...question!,
    overdue: question!.dueOn < '2026-11-23',
  };
}

/** A question that the reader of the fixtures answers in the portal. */
export const legalQuestion: QuestionItem = {
  entityRef: limitPosture.entityRef,
  title: limitPosture.title,
  checkId: confirmationQuestion.checkId,
  checkTitle: 'Somebody has confirmed how the interaction is classified',
  requirement: confirmationQuestion.requirement,
  level: confirmationQuestion.level,
  message: confirmationQuestion.message,
  fix: confirmationQuestion.fix,
  owner: LEGAL,
  askedOn: '2026-11-20',
  dueOn: '2099-12-20',
  overdue: false,
};

/** The open questions in the world of the fixtures, those due first first. */
export const questionItems: QuestionItem[] = [
  loanQuestion('transparency.known-risks'),
  loanQuestion('identification.profiling-known'),
  legalQuestion,
];
