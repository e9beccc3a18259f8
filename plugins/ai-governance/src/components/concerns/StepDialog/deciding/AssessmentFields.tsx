import { ASSESSMENT_QUESTIONS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { saysYes } from '../../../../concerns/answersDraft';
import type { DecideDraft } from '../../../../concerns/decideDraft';
import { useMessages } from '../../../../hooks/useMessages';
import { FormField } from '../../../FormField';
import { AssessmentQuestions } from '../../AssessmentQuestions';
import { isLacking, StepFieldsProps } from '../types';
import { FieldGroup } from './FieldGroup';

/** The four questions that every concern is asked. */
export function AssessmentFields(props: StepFieldsProps<DecideDraft>) {
  const { concern, draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <FieldGroup
      title={t('concernDecide.assessment')}
      note={t('concernDecide.assessmentNote')}
    >
      <AssessmentQuestions
        questions={ASSESSMENT_QUESTIONS}
        answers={draft.assessment}
        amiss={isLacking(lacks, 'assessment')}
        onChange={assessment => onChange({ assessment })}
      />
      {saysYes(draft.assessment) && concern.links.incidents.length === 0 && (
        <FormField
          multiline
          maxLength={2000}
          label={t('concernDecide.noIncident')}
          help={t('concernDecide.noIncidentHelp')}
          value={draft.noIncidentBecause}
          amiss={
            isLacking(lacks, 'incident') && !draft.noIncidentBecause.trim()
          }
          onChange={noIncidentBecause => onChange({ noIncidentBecause })}
        />
      )}
    </FieldGroup>
  );
}
