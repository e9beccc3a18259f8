import type { ASSESSMENT_QUESTIONS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AnswerDraft, AnswersDraft } from '../../../concerns/answersDraft';
import { useMessages } from '../../../hooks/useMessages';
import { FormField } from '../../FormField';

type AnyQuestion = (typeof ASSESSMENT_QUESTIONS)[number];

const useStyles = makeStyles(theme => ({
  question: {
    display: 'grid',
    gridTemplateColumns: '8rem minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    '& > :first-child': { gridColumn: '1 / -1' },
  },
}));

/** Questions of an assessment: yes or no, and why. */
export function AssessmentQuestions<Question extends AnyQuestion>(props: {
  questions: readonly Question[];
  answers: AnswersDraft<Question>;
  /** Whether somebody has tried to do without all answers. */
  amiss: boolean;
  onChange(answers: AnswersDraft<Question>): void;
}) {
  const { questions, answers, amiss, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <>
      {questions.map(question => {
        const { answer, reasons } = answers[question];
        const label = t(`concern.question.${question as AnyQuestion}`);
        const change = (changed: Partial<AnswerDraft>) =>
          onChange({
            ...answers,
            [question]: { ...answers[question], ...changed },
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
              amiss={amiss && answer === ''}
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
              amiss={amiss && reasons.trim() === ''}
              onChange={value => change({ reasons: value })}
            />
          </div>
        );
      })}
    </>
  );
}
