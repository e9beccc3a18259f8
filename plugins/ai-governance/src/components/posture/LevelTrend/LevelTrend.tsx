import Typography from '@material-ui/core/Typography';
import { usePostureTrend } from '../../../hooks/posture/usePostureTrend';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { LevelTrendChart } from './LevelTrendChart';
import { LevelTrendTable } from './LevelTrendTable';

const MONTHS = 12;

function TrendBody() {
  const { t } = useMessages();
  const { value: trend, error, retry } = usePostureTrend(MONTHS);
  if (error) {
    return <LoadFailure error={error} onRetry={retry} />;
  }
  if (!trend) {
    return <Skeleton lines={[260]} />;
  }
  const { points } = trend;
  if (points.length === 0) {
    return <Typography variant="body2">{t('levelTrend.empty')}</Typography>;
  }
  // One point has no extent that could be drawn.
  if (points.length === 1) {
    return (
      <>
        <Typography variant="body2" gutterBottom>
          {t('levelTrend.onePoint')}
        </Typography>
        <LevelTrendTable points={points} />
      </>
    );
  }
  return (
    <>
      <LevelTrendChart points={points} />
      <Disclosure label={t('levelTrend.asTable')}>
        <LevelTrendTable points={points} />
      </Disclosure>
    </>
  );
}

/** How many interactions stood at which level over the last months. */
export function LevelTrend() {
  const { t } = useMessages();
  return (
    <SectionCard title={t('levelTrend.title')}>
      <TrendBody />
    </SectionCard>
  );
}
