import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import { useMessages } from '../../hooks/useMessages';

/** The buttons below a form in a dialog: to leave it, and to send it. */
export function FormActions(props: {
  /** What the button says that sends. */
  send: string;
  /** Whether it cannot be sent now. */
  disabled: boolean;
  onClose(): void;
}) {
  const { send, disabled, onClose } = props;
  const { t } = useMessages();
  return (
    <DialogActions>
      <Button onClick={onClose}>{t('shared.cancel')}</Button>
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={disabled}
      >
        {send}
      </Button>
    </DialogActions>
  );
}
