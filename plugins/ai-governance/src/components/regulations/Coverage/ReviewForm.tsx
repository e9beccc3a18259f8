import {
  COVERAGE_OUTCOMES,
  CoverageAnswer,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { reviewDates } from '../../../confirmations/reviewDates';
import { dayOf } from '../../../formatting/moments';
import { useRecording } from '../../../hooks/regulations/useRecording';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import {
  DayField,
  RecordButton,
  RecordFailure,
  useFormStyles,
  WordsField,
} from '../RecordForms';

type Outcome = (typeof COVERAGE_OUTCOMES)[number];

/** Where somebody says what the law of a place wants. */
export function ReviewForm(props: {
  question: string;
  answer: CoverageAnswer;
  onRecorded(): void;
  onCancel(): void;
}) {
  const { question, answer, onRecorded, onCancel } = props;
  const { jurisdiction, domain, review } = answer;
  const api = useApi(aiGovernanceApiRef);
  const classes = useFormStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const [dates] = useState(() => reviewDates());
  const [outcome, setOutcome] = useState<Outcome>('handled');
  const [text, setText] = useState('');
  const [reviewBy, setReviewBy] = useState(dates.latest);
  const { sending, error, record } = useRecording();
  const isHandled = outcome === 'handled';
  // A review of a larger place stays as it is; this one is for this place.
  const replaces =
    review?.jurisdiction === jurisdiction ? review.id : undefined;

  async function send() {
    const request = {
      jurisdiction,
      domain,
      outcome,
      text: text.trim() || undefined,
      reviewBy,
      replaces,
    };
    if (await record(() => api.reviewCoverage(request))) {
      onRecorded();
    }
  }

  return (
    <div role="group" aria-label={question} className={classes.form}>
      <FormControl component="fieldset">
        <FormLabel component="legend">
          {t('regulations.outcomeLabel')}
        </FormLabel>
        <RadioGroup
          row
          value={outcome}
          onChange={event => setOutcome(event.target.value as Outcome)}
        >
          {COVERAGE_OUTCOMES.map(each => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio size="small" color="primary" />}
              label={t(`regulations.outcome.${each}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <WordsField
        label={t(isHandled ? 'regulations.found' : 'regulations.foundOptional')}
        required={isHandled}
        value={text}
        onChange={setText}
      />
      <DayField
        label={t('regulations.reviewBy')}
        value={reviewBy}
        help={t('regulations.reviewByHelp', {
          latest: dayOf(dates.latest, language),
        })}
        min={dates.earliest}
        max={dates.latest}
        onChange={setReviewBy}
      />
      <RecordFailure error={error} />
      <div className={classes.actions}>
        <RecordButton
          label={t('regulations.record')}
          sending={sending}
          disabled={
            (isHandled && text.trim() === '') ||
            reviewBy < dates.earliest ||
            reviewBy > dates.latest
          }
          onClick={send}
        />
        <Button size="small" onClick={onCancel}>
          {t('regulations.cancel')}
        </Button>
      </div>
    </div>
  );
}
