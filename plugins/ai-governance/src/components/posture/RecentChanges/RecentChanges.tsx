import { useMessages } from '../../../hooks/useMessages';
import { SectionCard } from '../../SectionCard';
import { ChangeList } from './ChangeList';

const DAYS = 7;

/** What changed of late in all interactions that the reader may see. */
export function RecentChanges() {
  const { t } = useMessages();
  return (
    <SectionCard title={t('recentChanges.title', { days: DAYS })}>
      <ChangeList days={DAYS} />
    </SectionCard>
  );
}
