import {
  CoverageAnswer,
  lawDomainInWords,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { dayOf } from '../../../formatting/moments';
import { placeOf } from '../../../formatting/places';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../../posture/StatusMark';
import { WithdrawForm } from '../RecordForms';
import { ReviewForm } from './ReviewForm';
import { ReviewWords } from './ReviewWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0 },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** One question where packs end, and its answer. */
export function CoverageItem(props: {
  answer: CoverageAnswer;
  mayAnswer: boolean;
  onRecorded(): void;
}) {
  const { answer, mayAnswer, onRecorded } = props;
  const { jurisdiction, domain, interactions, review, last } = answer;
  const api = useApi(aiGovernanceApiRef);
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const question = t('regulations.coverageQuestion', {
    place: placeOf(jurisdiction, language),
    domain: lawDomainInWords(domain),
  });
  const label = review ? 'lookAgain' : 'answer';

  function recorded() {
    setOpen(false);
    onRecorded();
  }

  return (
    <li className={classes.root}>
      <div className={classes.row}>
        <div>
          <StatusMark status={review ? 'pass' : 'undetermined'}>
            {question}
          </StatusMark>
          <Typography variant="body2" color="textSecondary">
            {t('regulations.coverageInteractions', { count: interactions })}
            {last &&
              ` · ${t('regulations.coverageLapsed', {
                day: dayOf(last.ended?.on ?? last.reviewBy, language),
              })}`}
          </Typography>
          {review && <ReviewWords review={review} />}
        </div>
        {mayAnswer && !open && (
          <Button
            size="small"
            variant="outlined"
            aria-label={t(`regulations.${label}For`, { question })}
            onClick={() => setOpen(true)}
          >
            {t(`regulations.${label}`)}
          </Button>
        )}
      </div>
      {open && (
        <ReviewForm
          question={question}
          answer={answer}
          onRecorded={recorded}
          onCancel={() => setOpen(false)}
        />
      )}
      {mayAnswer && review && !open && (
        <WithdrawForm
          label={t('regulations.withdrawReview')}
          withdraw={reason =>
            api.withdrawCoverageReview(review.id, {
              version: review.version,
              reason,
            })
          }
          onRecorded={recorded}
        />
      )}
    </li>
  );
}
