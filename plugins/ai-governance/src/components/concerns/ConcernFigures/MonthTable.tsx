import type { ConcernMonth } from '@ai-governance/backstage-plugin-ai-governance-common';
import { monthOf } from '../../../formatting/months';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { FigureTable } from '../../FigureTable';
import { useDays } from './useDays';

/** The months in numbers, the latest first. */
export function MonthTable({ months }: { months: ConcernMonth[] }) {
  const language = useLanguage();
  const { t } = useMessages();
  const daysOf = useDays();

  function nameOf(month: ConcernMonth) {
    const name = monthOf(month.month, language);
    return month.status === 'recorded' && month.partial
      ? t('concernFigures.months.partial', { month: name })
      : name;
  }

  function valuesOf(month: ConcernMonth) {
    if (month.status === 'not-recorded') {
      return Array.from({ length: 4 }, () =>
        t('concernFigures.months.notRecorded'),
      );
    }
    const { opened, closed, openAtEnd, medianDaysToOutcome: days } = month;
    return [
      opened,
      closed,
      openAtEnd,
      days === undefined ? t('concernFigures.months.noOutcome') : daysOf(days),
    ];
  }

  return (
    <FigureTable
      title={t('concernFigures.months.title')}
      head={[
        t('concernFigures.months.month'),
        t('concernFigures.months.opened'),
        t('concernFigures.months.closed'),
        t('concernFigures.months.openAtEnd'),
        t('concernFigures.months.median'),
      ]}
      rows={[...months]
        .reverse()
        .map(month => ({ name: nameOf(month), values: valuesOf(month) }))}
    />
  );
}
