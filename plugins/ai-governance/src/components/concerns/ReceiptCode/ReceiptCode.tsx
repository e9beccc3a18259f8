import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import PrintIcon from '@material-ui/icons/PrintOutlined';
import { useId } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { CopyButton } from '../../CopyButton';

const useStyles = makeStyles(theme => ({
  '@global': {
    // The paper is for the customer: nothing else of the portal is on it.
    '@media print': {
      'body *': { visibility: 'hidden' },
      '[data-receipt], [data-receipt] *': { visibility: 'visible' },
      '[data-receipt]': { position: 'absolute', top: 0, left: 0 },
      '[data-receipt] [data-on-screen]': { display: 'none !important' },
    },
  },
  root: {
    display: 'grid',
    justifyItems: 'start',
    gap: theme.spacing(1.5),
    padding: theme.spacing(3),
    border: `2px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  code: {
    fontFamily: 'monospace',
    fontSize: '1.9rem',
    lineHeight: 1.4,
    letterSpacing: '0.06em',
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** The code for the customer, large, to be copied or printed: it shows once. */
export function ReceiptCode(props: { code: string; reference: string }) {
  const { code, reference } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const id = useId();
  return (
    <section aria-labelledby={id} data-receipt className={classes.root}>
      <Typography id={id} variant="h6" component="h3">
        {`${t('enterConcern.receipt')} · ${reference}`}
      </Typography>
      <div className={classes.code}>{code}</div>
      <Typography variant="body1">
        <strong>{t('enterConcern.receiptOnce')}</strong>
      </Typography>
      <Typography variant="body2" data-on-screen>
        {t('enterConcern.receiptMeaning')}
      </Typography>
      <div data-on-screen className={classes.buttons}>
        <CopyButton label={t('enterConcern.copy')} text={code} />
        <Button
          size="small"
          variant="outlined"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('enterConcern.print')}
        </Button>
      </div>
    </section>
  );
}
