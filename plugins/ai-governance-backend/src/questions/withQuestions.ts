import { CheckResult } from '@ai-governance/backstage-plugin-ai-governance-common';
import { StoredQuestion } from './QuestionStore';

/** Adds to undetermined checks of an interaction who answers them by when. */
export function withQuestions(
  results: readonly CheckResult[],
  questions: readonly StoredQuestion[],
): CheckResult[] {
  const byCheck = new Map(
    questions.map(({ checkId, owner, askedOn, dueOn }) => [
      checkId,
      { owner, askedOn, dueOn },
    ]),
  );
  return results.map(result =>
    result.status === 'undetermined'
      ? { ...result, question: byCheck.get(result.checkId) }
      : result,
  );
}
