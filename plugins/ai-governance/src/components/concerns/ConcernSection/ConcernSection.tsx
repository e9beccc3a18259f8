import { aiGovernanceConcernReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { useLatestConcerns } from '../../../hooks/concerns/useLatestConcerns';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { SignalNotice } from '../../signals/SignalNotice';
import { Skeleton } from '../../Skeleton';
import { ConcernLine } from '../ConcernLine';
import { LatestConcerns } from './LatestConcerns';

/** What customers have raised about an interaction: how much, and the latest. */
export function ConcernSection({ entityRef }: { entityRef: string }) {
  const { t } = useMessages();
  const paths = useConcernPaths();
  const { value: page, error, retry } = useLatestConcerns(entityRef);
  useConcernSignal(retry);

  function content() {
    if (error) {
      return (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceConcernReadPermission.name}
        />
      );
    }
    if (!page) {
      return <Skeleton lines={[20, 44, 44]} />;
    }
    return page.items.length === 0 ? (
      <>
        <Typography variant="body1" gutterBottom>
          {t('concernSection.noneYet')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('concernSection.noneMeaning')}
        </Typography>
      </>
    ) : (
      <>
        <SignalNotice entityRef={entityRef} />
        <ConcernLine entityRef={entityRef} />
        <LatestConcerns concerns={page.items} />
        {paths && (
          <Link to={paths.queue({ entity: entityRef, ended: true })}>
            {t('concernSection.all')}
          </Link>
        )}
      </>
    );
  }

  return (
    <SectionCard title={t('concernSection.title')}>{content()}</SectionCard>
  );
}
