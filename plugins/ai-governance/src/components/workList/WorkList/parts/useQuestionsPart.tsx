import { aiGovernancePostureReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useQuestionSummary } from '../../../../hooks/questions/useQuestionSummary';
import { QuestionList } from '../../../questions/QuestionList';
import type { WorkListPart } from '../types';

/** Questions that wait for somebody to answer them. */
export function useQuestionsPart(): WorkListPart {
  const summary = useQuestionSummary();
  return {
    id: 'questions',
    waiting: {
      ...summary,
      value: summary.value && {
        forYou: summary.value.mine ?? 0,
        total: summary.value.open,
      },
    },
    permission: aiGovernancePostureReadPermission.name,
    content: <QuestionList />,
  };
}
