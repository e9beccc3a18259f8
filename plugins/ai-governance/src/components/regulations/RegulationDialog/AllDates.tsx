import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { dayOf } from '../../../formatting/moments';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

/** All dates of a row, also those that were changed. */
export function AllDates({ item }: { item: RegulationListItem }) {
  const { t } = useMessages();
  const language = useLanguage();
  const day = (date: string) => dayOf(date, language);
  const { from, operativeFrom, originalFrom, until } = item;
  const { otherStarts, amendedBy, supersededBy } = item;
  const lines = [
    from && t('law.from', { day: day(from) }),
    otherStarts.length > 0 &&
      t('regulations.otherStarts', {
        days: listOf(otherStarts.map(day), language),
      }),
    operativeFrom && t('law.surelyFrom', { day: day(operativeFrom) }),
    originalFrom && t('regulations.originalFrom', { day: day(originalFrom) }),
    until && t('regulations.until', { day: day(until) }),
    amendedBy && t('regulations.amendedBy', { law: amendedBy }),
    supersededBy && t('regulations.supersededBy', { row: supersededBy }),
  ].filter(Boolean);
  return <Known>{lines.length > 0 ? lines.join('; ') : undefined}</Known>;
}
