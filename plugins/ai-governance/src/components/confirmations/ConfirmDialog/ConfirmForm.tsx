import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import NameIcon from '@material-ui/icons/HowToReg';
import { useState } from 'react';
import { reviewDates } from '../../../confirmations/reviewDates';
import { useConfirm } from '../../../hooks/confirmations/useConfirm';
import { useMessages } from '../../../hooks/useMessages';
import { DialogBody, Refusal } from '../../ActionDialog';
import { Callout } from '../../Callout';
import { NoteField } from '../../NoteField';
import { FactsToConfirm } from './FactsToConfirm';
import { isWithin, ReviewDateField } from './ReviewDateField';

const NOTE_LENGTH = 2000;

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
  const { t } = useMessages();
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
    if (outcome === 'done') {
      onConfirmed();
    } else if (outcome === 'stale') {
      onFactsChanged();
    }
  }

  return (
    <>
      <DialogBody>
        <FactsToConfirm pending={pending} seen={seen} reloading={reloading} />
        <ReviewDateField
          dates={dates}
          value={reviewBy}
          onChange={setReviewBy}
        />
        <NoteField
          label={t('confirmDialog.note')}
          value={note}
          maxLength={NOTE_LENGTH}
          onChange={setNote}
        />
        <Callout icon={NameIcon}>
          <strong>{t('confirmDialog.name')}</strong>{' '}
          {t('confirmDialog.whatFollows')}
        </Callout>
        {error && <Refusal title={t('confirmDialog.failed')} error={error} />}
      </DialogBody>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.cancel')}</Button>
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
