import { InteractionFacts } from '../facts/types';
import { CheckResult } from '../posture/types';
import { QuestionPolicy } from './policy';
import { questionDueOn } from './questionDueOn';
import { questionOwner } from './questionOwner';
import { CheckQuestion } from './types';

/**
 * The questions about an interaction that are open now. One that was open
 * before keeps the day on which it was first asked; one that was answered in
 * between is asked anew.
 *
 * @param options - `results` of the checks on `facts`, and the questions that
 *   were open `before`
 * @public
 */
export function openQuestions(options: {
  facts: Pick<InteractionFacts, 'asOf' | 'ownerRef' | 'aiSystems'>;
  results: readonly CheckResult[];
  before: readonly Pick<CheckQuestion, 'checkId' | 'askedOn'>[];
  policy: QuestionPolicy;
}): CheckQuestion[] {
  const { facts, results, before, policy } = options;
  const askedBefore = new Map(
    before.map(({ checkId, askedOn }) => [checkId, askedOn]),
  );
  return results
    .filter(({ status }) => status === 'undetermined')
    .map(result => {
      const { checkId, requirement, level } = result;
      const askedOn = askedBefore.get(checkId) ?? facts.asOf;
      return {
        checkId,
        requirement,
        level,
        owner: questionOwner(result, facts, policy),
        askedOn,
        dueOn: questionDueOn(askedOn, level, policy),
      };
    });
}
