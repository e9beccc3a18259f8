import { Link } from '@backstage/core-components';
import GroupIcon from '@material-ui/icons/GroupOutlined';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { useSignals } from '../../../hooks/signals/useSignals';
import { Callout } from '../../Callout';

/**
 * Says that signals wait for an assessment, and leads there. Where none does,
 * or that cannot be found out, it takes no room.
 */
export function SignalNotice({ entityRef }: { entityRef?: string }) {
  const { t } = useMessages();
  const paths = useConcernPaths();
  const { value: page, error } = useSignals({
    entityRef,
    state: 'unassessed',
    limit: 1,
  });
  if (error || !page || page.totalItems === 0) {
    return null;
  }
  const words = t('signals.waiting', { count: page.totalItems });
  return (
    <Callout icon={GroupIcon} accent>
      {words}{' '}
      {paths && (
        <Link to={paths.signals({ entity: entityRef })}>
          {t('signals.look')}
        </Link>
      )}
    </Callout>
  );
}
