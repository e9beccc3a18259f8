import Typography from '@material-ui/core/Typography';
import { usePosture } from '../../../hooks/posture/usePosture';
import { useSoon } from '../../../hooks/useSoon';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { InteractionPanel } from './InteractionPanel';

/** The panel of an interaction on the page of another entity. */
export function LoadedInteractionPanel(props: {
  entityRef: string;
  /** Called when something was done that changes postures. */
  onChanged(): void;
}) {
  const { entityRef, onChanged } = props;
  const { t } = useMessages();
  const { value, loading, error, retry } = usePosture(entityRef);
  const retrySoon = useSoon(retry);
  if (value) {
    return (
      <InteractionPanel
        posture={value}
        onChanged={() => {
          retrySoon();
          onChanged();
        }}
      />
    );
  }
  if (error) {
    return <LoadFailure error={error} onRetry={retry} />;
  }
  return loading ? (
    <Skeleton lines={[220, 320, 320]} />
  ) : (
    <Typography variant="body2">{t('interactionPanel.gone')}</Typography>
  );
}
