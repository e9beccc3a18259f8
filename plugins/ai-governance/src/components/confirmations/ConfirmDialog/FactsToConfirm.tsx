import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ChangedIcon from '@material-ui/icons/ErrorOutline';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { Skeleton } from '../../Skeleton';
import { ConfirmationWords } from '../ConfirmationWords';
import { ConfirmedFacts } from '../ConfirmedFacts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/** What is about to be confirmed, and what has changed in it. */
export function FactsToConfirm(props: {
  pending: PendingConfirmation;
  /** What the reader saw before the facts changed. */
  seen: PendingConfirmation | undefined;
  reloading: boolean;
}) {
  const { pending, seen, reloading } = props;
  const { subject, facts, last } = pending;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div className={classes.root}>
      {seen && !reloading && (
        <div role="alert">
          <Callout icon={ChangedIcon} accent>
            {t('confirmDialog.changed')} {t('confirmedFacts.sinceSeen')}
          </Callout>
        </div>
      )}
      <div>
        <Typography variant="h6" component="h3">
          {t(`confirmation.subject.${subject}`)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {last ? (
            <ConfirmationWords confirmation={last} />
          ) : (
            t('confirmation.never')
          )}
          {last && !seen && ` ${t('confirmedFacts.sinceLast')}`}
        </Typography>
      </div>
      {reloading ? (
        <Skeleton lines={[120, 120]} />
      ) : (
        <section aria-label={t('confirmDialog.facts')}>
          <ConfirmedFacts facts={facts} before={seen?.facts ?? last?.facts} />
        </section>
      )}
      <Typography variant="body2" color="textSecondary">
        {t('confirmDialog.notListed')}
      </Typography>
    </div>
  );
}
