import { aiGovernanceConfirmationReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { usePendingConfirmations } from '../../../hooks/confirmations/usePendingConfirmations';
import { useWorkListPath } from '../../../hooks/confirmations/useWorkListPath';
import { useMessages } from '../../../hooks/useMessages';
import { isForbidden } from '../../LoadFailure';
import { Tile } from '../../Tile';

/** How much of what waits for confirmation the reader may confirm. */
export function WaitingTile() {
  const { t } = useMessages();
  const workListPath = useWorkListPath();
  const { value: pending, error } = usePendingConfirmations();
  const label = t('waitingTile.title');
  if (error) {
    return (
      <Tile
        label={label}
        value={t('waitingTile.unknown')}
        note={
          isForbidden(error)
            ? t('waitingTile.forbidden', {
                permission: aiGovernanceConfirmationReadPermission.name,
              })
            : error.message
        }
      />
    );
  }
  if (!pending) {
    return <Tile label={label} value={undefined} note={t('shared.loading')} />;
  }
  return (
    <Tile
      label={label}
      value={pending.filter(({ mayConfirm }) => mayConfirm).length}
      note={t('waitingTile.ofPending', { count: pending.length })}
      to={workListPath({ forYou: true })}
    />
  );
}
