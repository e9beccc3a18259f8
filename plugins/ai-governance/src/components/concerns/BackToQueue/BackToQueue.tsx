import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ArrowBack';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(1.5) },
}));

/** The way back to the queue. */
export function BackToQueue() {
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  return paths ? (
    <LinkButton
      to={paths.queue()}
      size="small"
      startIcon={<BackIcon />}
      className={classes.root}
    >
      {t('concernPage.back')}
    </LinkButton>
  ) : null;
}
