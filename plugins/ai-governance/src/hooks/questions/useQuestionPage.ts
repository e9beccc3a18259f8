import type {
  QuestionPage,
  QuestionQuery,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/**
 * A page of questions: a first one for a query, or the one of a cursor.
 * @param query - `undefined` while it is not known what to ask for
 */
export function useQuestionPage(
  query: QuestionQuery | { cursor: string; limit?: number } | undefined,
): Loaded<QuestionPage | undefined> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(
    async () => query && api.listQuestions(query),
    [api, JSON.stringify(query)],
  );
}
