import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { ReceiptCode } from '../ReceiptCode';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** That a concern is in, and the code by which the customer can follow it. */
export function ConcernEntered(props: {
  concern: ConcernView;
  onAnother(): void;
}) {
  const { concern, onAnother } = props;
  const { reference, receipt } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  return (
    <div className={classes.root}>
      <Typography variant="body1" role="status">
        <strong>{t('enterConcern.done', { reference })}</strong>.{' '}
        {t('enterConcern.doneWords')}
      </Typography>
      {receipt ? (
        <ReceiptCode code={receipt} reference={reference} />
      ) : (
        <Typography variant="body2">
          {t('enterConcern.noReceipt', { reference })}
        </Typography>
      )}
      <div className={classes.buttons}>
        {paths && (
          <LinkButton
            to={paths.concern(reference)}
            variant="contained"
            color="primary"
          >
            {t('enterConcern.openIt', { reference })}
          </LinkButton>
        )}
        <Button onClick={onAnother}>{t('enterConcern.another')}</Button>
      </div>
    </div>
  );
}
