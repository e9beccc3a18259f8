import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import NameIcon from '@material-ui/icons/HowToReg';
import { useId, useState } from 'react';
import { reviewDates } from '../../../confirmations/reviewDates';
import { useConfirm } from '../../../hooks/confirmations/useConfirm';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { FactsToConfirm } from './FactsToConfirm';
import { isWithin, ReviewDateField } from './ReviewDateField';

const NOTE_LENGTH = 2000;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2.5),
  },
}));

/** The facts, and what the one who confirms them adds. */
export function ConfirmForm(props: {
  pending: PendingConfirmation;
  /** What the reader saw before the facts changed. */
  seen: PendingConfirmation | undefined;
  reloading: boolean;
  onFactsChanged(): void;
  onConfirmed(): void;
  onClose(): void;
}) {
  const { pending, seen, reloading, onFactsChanged, onConfirmed, onClose } =
    props;
  const classes = useStyles();
  const { t } = useMessages();
  const noteId = useId();
  const [dates] = useState(() => reviewDates());
  const [reviewBy, setReviewBy] = useState(dates.latest);
  const [note, setNote] = useState('');
  const { sending, error, confirm } = useConfirm();

  async function send() {
    const { entityRef, subject, factsHash } = pending;
    const outcome = await confirm({
      entityRef,
      subject,
      factsHash,
      reviewBy,
      note: note.trim() || undefined,
    });
    if (outcome === 'confirmed') {
      onConfirmed();
    } else if (outcome === 'facts-changed') {
      onFactsChanged();
    }
  }

  return (
    <>
      <DialogContent dividers className={classes.root}>
        <FactsToConfirm pending={pending} seen={seen} reloading={reloading} />
        <ReviewDateField
          dates={dates}
          value={reviewBy}
          onChange={setReviewBy}
        />
        <TextField
          id={noteId}
          multiline
          variant="outlined"
          label={t('confirmDialog.note')}
          value={note}
          inputProps={{ maxLength: NOTE_LENGTH }}
          onChange={event => setNote(event.target.value)}
        />
        <Callout icon={NameIcon}>
          <strong>{t('confirmDialog.name')}</strong>{' '}
          {t('confirmDialog.whatFollows')}
        </Callout>
        {error && (
          <div role="alert">
            <Callout icon={ErrorIcon} accent>
              <strong>{t('confirmDialog.failed')}</strong>
              <Typography variant="body2">{error.message}</Typography>
            </Callout>
          </div>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('confirmDialog.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={sending || reloading || !isWithin(dates, reviewBy)}
          onClick={send}
        >
          {t(sending ? 'confirmDialog.confirming' : 'confirmDialog.confirm')}
        </Button>
      </DialogActions>
    </>
  );
}
