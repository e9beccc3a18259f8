import { ASSESSMENT_QUESTIONS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { DecideDraft, saysYes } from '../../../../concerns/decideDraft';
import { useMessages } from '../../../../hooks/useMessages';
import { FormField } from '../../../FormField';
import { isLacking, StepFieldsProps } from '../types';
import { FieldGroup } from './FieldGroup';

const useStyles = makeStyles(theme => ({
  question: {
    display: 'grid',
    gridTemplateColumns: '8rem minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    '& > :first-child': { gridColumn: '1 / -1' },
  },
}));

/** The four questions that every concern is asked. */
export function AssessmentFields(props: StepFieldsProps<DecideDraft>) {
  const { concern, draft, lacks, onChange } = props;
  const { assessment } = draft;
  const classes = useStyles();
  const { t } = useMessages();
  const isMissing = isLacking(lacks, 'assessment');
  return (
    <FieldGroup
      title={t('concernDecide.assessment')}
      note={t('concernDecide.assessmentNote')}
    >
      {ASSESSMENT_QUESTIONS.map(question => {
        const { answer, reasons } = assessment[question];
        const label = t(`concern.question.${question}`);
        const change = (
          changed: Partial<DecideDraft['assessment'][typeof question]>,
        ) =>
          onChange({
            assessment: {
              ...assessment,
              [question]: { ...assessment[question], ...changed },
            },
          });
        return (
          <div
            key={question}
            role="group"
            aria-label={label}
            className={classes.question}
          >
            <Typography variant="body1">{label}</Typography>
            <FormField
              required
              label={t('concernDecide.answer')}
              value={answer}
              amiss={isMissing && answer === ''}
              choices={(['yes', 'no'] as const).map(value => ({
                value,
                name: t(`concernDecide.${value}`),
              }))}
              onChange={value => change({ answer: value })}
            />
            <FormField
              required
              maxLength={2000}
              label={t('concernDecide.reasons')}
              value={reasons}
              amiss={isMissing && reasons.trim() === ''}
              onChange={value => change({ reasons: value })}
            />
          </div>
        );
      })}
      {saysYes(draft) && concern.links.incidents.length === 0 && (
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
