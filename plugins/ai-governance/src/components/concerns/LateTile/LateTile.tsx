import {
  aiGovernanceConcernReadPermission,
  ConcernOverview,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import type { Loaded } from '../../../hooks/useLoaded';
import { useMessages } from '../../../hooks/useMessages';
import { isForbidden } from '../../LoadFailure';
import { Tile } from '../../Tile';

/** How many concerns are late, of those that are open; words where none knows. */
export function LateTile({ overview }: { overview: Loaded<ConcernOverview> }) {
  const { t } = useMessages();
  const paths = useConcernPaths();
  const { value, error } = overview;
  const label = t('lateTile.title');
  if (error) {
    const { name: permission } = aiGovernanceConcernReadPermission;
    return (
      <Tile
        label={label}
        value={t('lateTile.unknown')}
        note={
          isForbidden(error)
            ? t('lateTile.forbidden', { permission })
            : error.message
        }
      />
    );
  }
  if (!value) {
    return <Tile label={label} value={undefined} note={t('shared.loading')} />;
  }
  const { summary } = value;
  if (summary.status === 'no-channel-connected') {
    return (
      <Tile
        label={label}
        value={t('lateTile.notConnected')}
        note={t('lateTile.notConnectedMeaning')}
      />
    );
  }
  const { late, open, channelConnected } = summary;
  const ofOpen = t('lateTile.ofOpen', { count: open });
  return (
    <Tile
      label={label}
      value={late}
      note={
        channelConnected ? ofOpen : `${ofOpen} ${t('lateTile.onlyEntered')}`
      }
      to={paths?.queue({ tab: 'late' })}
    />
  );
}
