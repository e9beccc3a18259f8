import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useEntities } from '../../../hooks/useEntities';
import { useMessages } from '../../../hooks/useMessages';
import { WorkTable } from '../../workList/WorkTable';
import { QuestionRow } from './QuestionRow';

/** A page of questions, one row each. */
export function QuestionTable(props: {
  questions: QuestionItem[];
  loading: boolean;
}) {
  const { questions, loading } = props;
  const { t } = useMessages();
  const { value: entities } = useEntities(
    questions.flatMap(({ fix }) =>
      fix?.type === 'yaml' ? [fix.entityRef] : [],
    ),
  );
  return (
    <WorkTable
      label={t('questionList.title')}
      loading={loading}
      columns={[
        t('questionList.interaction'),
        t('questionList.question'),
        t('questionList.answer'),
      ]}
    >
      {questions.map(question => (
        <QuestionRow
          key={`${question.entityRef} ${question.checkId}`}
          question={question}
          entity={
            question.fix?.type === 'yaml'
              ? entities?.get(question.fix.entityRef)
              : undefined
          }
        />
      ))}
    </WorkTable>
  );
}
