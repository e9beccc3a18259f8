import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

/** Why nothing was recorded, in the backend’s words. */
export function RecordFailure({ error }: { error: Error | undefined }) {
  const { t } = useMessages();
  return error ? (
    <div role="alert">
      <Callout icon={ErrorIcon} accent>
        <strong>{t('regulations.failed')}</strong>
        <Typography variant="body2">{error.message}</Typography>
      </Callout>
    </div>
  ) : null;
}
