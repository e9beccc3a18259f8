import {
  LEVELS,
  PostureTrend,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { FigureTable } from '../../FigureTable';

/** The same in numbers, the latest first. */
export function LevelTrendTable(props: { points: PostureTrend['points'] }) {
  const language = useLanguage();
  const { t } = useMessages();
  return (
    <FigureTable
      title={t('levelTrend.title')}
      head={[
        t('levelTrend.day'),
        ...LEVELS.map(level => t(`words.level.${level}`)),
        t('levelTrend.interactions'),
      ]}
      rows={[...props.points].reverse().map(({ at, total, levels }) => ({
        name: dayOf(at.slice(0, 'YYYY-MM-DD'.length), language),
        values: [...LEVELS.map(level => levels[level]), total],
      }))}
    />
  );
}
