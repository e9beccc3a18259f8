import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { useMessages } from '../../hooks/useMessages';
import { Callout } from '../Callout';

/** Says that somebody else was faster, or that what was there is gone. */
export function NothingToDo(props: { words: string; onClose(): void }) {
  const { t } = useMessages();
  return (
    <>
      <DialogContent>
        <div role="alert">
          <Callout icon={InfoIcon}>{props.words}</Callout>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('shared.close')}</Button>
      </DialogActions>
    </>
  );
}
