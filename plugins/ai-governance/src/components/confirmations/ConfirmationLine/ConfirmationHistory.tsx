import type { Confirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { ConfirmationWords } from '../ConfirmationWords';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: theme.spacing(0, 1) },
  item: { margin: theme.spacing(0.75, 0) },
}));

/** All confirmations, newest first, with what was noted. */
export function ConfirmationHistory(props: { confirmations: Confirmation[] }) {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <ol aria-label={t('confirmation.historyLabel')} className={classes.root}>
      {props.confirmations.map(confirmation => (
        <li key={confirmation.id} className={classes.item}>
          <Typography variant="body2">
            <ConfirmationWords confirmation={confirmation} />
          </Typography>
          {confirmation.note && (
            <Typography variant="body2" color="textSecondary">
              {t('confirmation.note', { note: confirmation.note })}
            </Typography>
          )}
        </li>
      ))}
    </ol>
  );
}
