import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import type { ReviewDates } from '../../../confirmations/reviewDates';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** Whether a confirmation may hold until a day. */
export function isWithin(dates: ReviewDates, day: string): boolean {
  return day >= dates.earliest && day <= dates.latest;
}

/** Until when the confirmation is to hold. */
export function ReviewDateField(props: {
  dates: ReviewDates;
  value: string;
  onChange(value: string): void;
}) {
  const { dates, value, onChange } = props;
  const id = useId();
  const { t } = useMessages();
  const language = useLanguage();
  const amiss = !isWithin(dates, value);
  const earliest = dayOf(dates.earliest, language);
  const latest = dayOf(dates.latest, language);
  return (
    <TextField
      id={id}
      type="date"
      required
      variant="outlined"
      label={t('confirmDialog.reviewBy')}
      value={value}
      error={amiss}
      helperText={
        amiss
          ? t('confirmDialog.reviewByAmiss', { earliest, latest })
          : t('confirmDialog.reviewByHelp', { latest })
      }
      InputLabelProps={{ shrink: true }}
      inputProps={{ min: dates.earliest, max: dates.latest }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
