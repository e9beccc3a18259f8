import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { ASSESSMENT_QUESTIONS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { SectionCard } from '../../SectionCard';
import { RequestItem } from './RequestItem';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li:not(:first-child)': {
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  assessment: { marginTop: theme.spacing(2.5) },
}));

/** What is asked for, what became of each, and what the assessment says. */
export function RequestSection(props: {
  concern: ConcernView;
  onChanged(words: string): void;
}) {
  const { concern, onChanged } = props;
  const { assessment } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <SectionCard title={t('concernPage.requests')}>
      <ul aria-label={t('concernPage.requests')} className={classes.root}>
        {concern.requests.map(request => (
          <RequestItem
            key={request.id}
            concern={concern}
            request={request}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {assessment && (
        <div className={classes.assessment}>
          <Typography variant="h6" component="h3" gutterBottom>
            {t('concernPage.assessment')}
          </Typography>
          <FactList
            facts={ASSESSMENT_QUESTIONS.map(question => ({
              label: t(`concern.question.${question}`),
              value: t('concernPage.answered', {
                answer: t(`words.${assessment[question].answer}`),
                reasons: assessment[question].reasons,
              }),
            }))}
          />
          {assessment.noIncidentBecause && (
            <Typography variant="body2">
              {t('concernPage.noIncident', {
                because: assessment.noIncidentBecause,
              })}
            </Typography>
          )}
        </div>
      )}
    </SectionCard>
  );
}
