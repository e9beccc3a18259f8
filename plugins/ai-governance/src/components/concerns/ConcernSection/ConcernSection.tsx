import { aiGovernanceConcernReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useConcernOverview } from '../../../hooks/concerns/useConcernOverview';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { useLatestConcerns } from '../../../hooks/concerns/useLatestConcerns';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { SignalNotice } from '../../signals/SignalNotice';
import { Skeleton } from '../../Skeleton';
import { ConcernCounts } from '../ConcernLine';
import { LatestConcerns } from './LatestConcerns';
import { NoConcerns } from './NoConcerns';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
  },
}));

/** What customers have raised about an interaction: how much, and the latest. */
export function ConcernSection({ entityRef }: { entityRef: string }) {
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  const latest = useLatestConcerns(entityRef);
  const overview = useConcernOverview({ entityRef });
  function retry() {
    latest.retry();
    overview.retry();
  }
  useConcernSignal(retry);

  function content() {
    const error = latest.error ?? overview.error;
    if (error) {
      return (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceConcernReadPermission.name}
        />
      );
    }
    if (!latest.value || !overview.value) {
      return <Skeleton lines={[20, 44, 44]} />;
    }
    const { items } = latest.value;
    const { summary } = overview.value;
    return items.length === 0 ? (
      <NoConcerns isConnected={summary.status === 'counted'} />
    ) : (
      <div className={classes.root}>
        <SignalNotice entityRef={entityRef} />
        <ConcernCounts summary={summary} entityRef={entityRef} />
        <LatestConcerns concerns={items} />
        {paths && (
          <Link to={paths.queue({ entity: entityRef, ended: true })}>
            {t('concernSection.all')}
          </Link>
        )}
      </div>
    );
  }

  return (
    <SectionCard title={t('concernSection.title')}>{content()}</SectionCard>
  );
}
