import type { ReviewDates } from '../../../confirmations/reviewDates';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { DayField } from '../../DayField';

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
  const { t } = useMessages();
  const language = useLanguage();
  const amiss = !isWithin(dates, value);
  const earliest = dayOf(dates.earliest, language);
  const latest = dayOf(dates.latest, language);
  return (
    <DayField
      label={t('confirmDialog.reviewBy')}
      value={value}
      amiss={amiss}
      help={
        amiss
          ? t('confirmDialog.reviewByAmiss', { earliest, latest })
          : t('confirmDialog.reviewByHelp', { latest })
      }
      earliest={dates.earliest}
      latest={dates.latest}
      onChange={onChange}
    />
  );
}
