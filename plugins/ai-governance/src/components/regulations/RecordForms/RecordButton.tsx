import Button from '@material-ui/core/Button';
import { useMessages } from '../../../hooks/useMessages';

/** Records what stands in a form. */
export function RecordButton(props: {
  label: string;
  sending: boolean;
  disabled?: boolean;
  onClick(): void;
}) {
  const { label, sending, disabled = false, onClick } = props;
  const { t } = useMessages();
  return (
    <Button
      size="small"
      variant="contained"
      color="primary"
      disabled={sending || disabled}
      onClick={onClick}
    >
      {sending ? t('regulations.sending') : label}
    </Button>
  );
}
