import Button from '@material-ui/core/Button';
import CheckIcon from '@material-ui/icons/Check';
import FileCopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useCopy } from '../../hooks/useCopy';
import { useMessages } from '../../hooks/useMessages';
import { VisuallyHidden } from '../VisuallyHidden';

/** Copies a text, and says so to eyes and ears. */
export function CopyButton(props: {
  label: string;
  text: string;
  /** What screen readers hear instead of the label. */
  ariaLabel?: string;
  /** Called when the browser refuses, so that the text can be shown. */
  onRefused?(): void;
}) {
  const { label, text, ariaLabel, onRefused } = props;
  const { t } = useMessages();
  const [state, copy] = useCopy(onRefused);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={ariaLabel}
        startIcon={state === 'copied' ? <CheckIcon /> : <FileCopyIcon />}
        onClick={() => copy(text)}
      >
        {state === 'copied' ? t('shared.copied') : label}
      </Button>
      <VisuallyHidden>
        <span role="status">
          {state === 'copied' && t('shared.copiedAnnouncement')}
          {state === 'failed' && t('shared.copyRefused')}
        </span>
      </VisuallyHidden>
    </>
  );
}
