import ChangedIcon from '@material-ui/icons/ErrorOutline';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

/** Says that somebody else was faster, and that nothing typed is lost. */
export function ConcernChanged() {
  const { t } = useMessages();
  return (
    <div role="alert">
      <Callout icon={ChangedIcon} accent>
        {t('concernStep.changed')}
      </Callout>
    </div>
  );
}
