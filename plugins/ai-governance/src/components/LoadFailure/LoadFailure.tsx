import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useMessages } from '../../hooks/useMessages';
import { Callout } from '../Callout';
import { isForbidden } from './isForbidden';

const READ_POSTURE = 'ai-governance.posture.read';

const useStyles = makeStyles(theme => ({
  details: {
    margin: theme.spacing(0.5, 0, 1),
    fontFamily: 'monospace',
    fontSize: '0.8rem',
    whiteSpace: 'pre-wrap',
  },
}));

/**
 * Says that something could not be loaded: because the reader may not see it,
 * or because it failed, with a way to try again.
 */
export function LoadFailure(props: {
  error: Error;
  onRetry(): void;
  /** The permission that reading it needs. */
  permission?: string;
}) {
  const { error, onRetry, permission = READ_POSTURE } = props;
  const classes = useStyles();
  const { t } = useMessages();
  if (isForbidden(error)) {
    return (
      <Callout icon={LockIcon}>
        <Typography variant="subtitle1" component="p">
          {t('shared.forbidden')}
        </Typography>
        <Typography variant="body2">
          {t('shared.forbiddenHow', { permission })}
        </Typography>
      </Callout>
    );
  }
  return (
    <div role="alert">
      <Callout icon={ErrorIcon} accent>
        <Typography variant="subtitle1" component="p">
          {t('shared.failed')}
        </Typography>
        <div className={classes.details}>{error.message}</div>
        <Button size="small" variant="outlined" onClick={onRetry}>
          {t('shared.retry')}
        </Button>
      </Callout>
    </div>
  );
}
