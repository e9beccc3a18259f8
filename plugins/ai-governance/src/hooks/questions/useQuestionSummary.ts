import type { QuestionSummary } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { aiGovernanceApiRef } from '../../api';
import { Loaded, useLoaded } from '../useLoaded';

/** How many questions are open and overdue, those of the reader apart. */
export function useQuestionSummary(): Loaded<QuestionSummary> {
  const api = useApi(aiGovernanceApiRef);
  return useLoaded(() => api.getQuestionSummary(), [api]);
}
