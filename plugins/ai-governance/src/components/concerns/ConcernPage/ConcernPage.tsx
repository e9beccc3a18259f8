import { aiGovernanceConcernReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useParams } from 'react-router-dom';
import { useConcern } from '../../../hooks/concerns/useConcern';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { BackToQueue } from '../BackToQueue';
import { ConcernBody } from './ConcernBody';

/** All about one concern, and all that can be done with it. */
export function ConcernPage() {
  const { reference = '' } = useParams();
  const { t } = useMessages();
  const { value, error, retry } = useConcern(reference);
  useConcernSignal(retry);

  function content() {
    if (value) {
      return <ConcernBody {...value} onChanged={retry} />;
    }
    if (error) {
      return (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceConcernReadPermission.name}
        />
      );
    }
    return value === null ? (
      <Typography variant="body1">
        {t('concernPage.gone', { reference })}
      </Typography>
    ) : (
      <Skeleton lines={[180, 220, 220]} />
    );
  }

  return (
    <>
      <BackToQueue />
      {content()}
    </>
  );
}
