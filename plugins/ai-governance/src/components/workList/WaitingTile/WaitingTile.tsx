import { useWorkListPath } from '../../../hooks/workList/useWorkListPath';
import { useMessages } from '../../../hooks/useMessages';
import { isForbidden } from '../../LoadFailure';
import { Tile } from '../../Tile';
import { useDecisionParts, WorkListPart } from '../WorkList';

/**
 * How much of what waits for a decision waits for the reader. Questions have a
 * tile of their own.
 */
export function WaitingTile() {
  const { t } = useMessages();
  const workListPath = useWorkListPath();
  const parts = useDecisionParts();
  const label = t('waitingTile.title');

  function whyUnknown({ id, waiting, permission }: WorkListPart) {
    const { error } = waiting;
    return t('waitingTile.notCounted', {
      part: t(`workList.part.${id}`),
      why: isForbidden(error!)
        ? t('waitingTile.forbidden', { permission })
        : error!.message,
    });
  }

  if (parts.some(({ waiting }) => !waiting.value && !waiting.error)) {
    return <Tile label={label} value={undefined} note={t('shared.loading')} />;
  }
  const unknown = parts.filter(({ waiting }) => waiting.error).map(whyUnknown);
  const known = parts.filter(({ waiting }) => !waiting.error);
  if (known.length === 0) {
    return (
      <Tile
        label={label}
        value={t('waitingTile.unknown')}
        note={unknown.join(' ')}
      />
    );
  }
  const sumOf = (of: 'forYou' | 'total') =>
    known.reduce((sum, { waiting }) => sum + waiting.value![of], 0);
  const first = known.find(({ waiting }) => waiting.value!.forYou > 0);
  return (
    <Tile
      label={label}
      value={sumOf('forYou')}
      note={[
        t('waitingTile.ofAll', { count: sumOf('total') }),
        ...unknown,
      ].join(' ')}
      to={workListPath({ part: first?.id, forYou: true })}
    />
  );
}
