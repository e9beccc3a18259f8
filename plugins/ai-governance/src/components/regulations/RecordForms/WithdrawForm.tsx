import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useRecording } from '../../../hooks/regulations/useRecording';
import { useMessages } from '../../../hooks/useMessages';
import { RecordButton } from './RecordButton';
import { RecordFailure } from './RecordFailure';
import { useFormStyles } from './styles';
import { WordsField } from './WordsField';

/** Takes back what was recorded; it shows when asked for. */
export function WithdrawForm(props: {
  /** What the button says that opens it. */
  label: string;
  /** The same for screen readers, where the button alone says too little. */
  ariaLabel?: string;
  withdraw(reason: string): Promise<unknown>;
  onRecorded(): void;
}) {
  const { label, ariaLabel = label, withdraw, onRecorded } = props;
  const classes = useFormStyles();
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { sending, error, record } = useRecording();

  async function send() {
    if (await record(() => withdraw(reason.trim()))) {
      setOpen(false);
      setReason('');
      onRecorded();
    }
  }

  if (!open) {
    return (
      <div>
        <Button
          size="small"
          aria-label={ariaLabel}
          onClick={() => setOpen(true)}
        >
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={ariaLabel} className={classes.form}>
      <WordsField
        label={t('regulations.reason')}
        required
        value={reason}
        onChange={setReason}
      />
      <RecordFailure error={error} />
      <div className={classes.actions}>
        <RecordButton
          label={t('regulations.withdraw')}
          sending={sending}
          disabled={reason.trim() === ''}
          onClick={send}
        />
        <Button size="small" onClick={() => setOpen(false)}>
          {t('regulations.cancel')}
        </Button>
      </div>
    </div>
  );
}
