import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

/** Says that somebody else was faster, or that the declaration is gone. */
export function NothingToConfirm({ onClose }: { onClose(): void }) {
  const { t } = useMessages();
  return (
    <>
      <DialogContent>
        <div role="alert">
          <Callout icon={InfoIcon}>{t('confirmDialog.gone')}</Callout>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('confirmDialog.close')}</Button>
      </DialogActions>
    </>
  );
}
