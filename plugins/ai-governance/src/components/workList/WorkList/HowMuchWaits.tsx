import type { Loaded } from '../../../hooks/useLoaded';
import { useMessages } from '../../../hooks/useMessages';
import type { Waiting } from '../../../workList/parts';

/** How much waits in a part, and how much of it for the reader. */
export function HowMuchWaits(props: { waiting: Loaded<Waiting> }) {
  const { value, error } = props.waiting;
  const { t } = useMessages();
  if (error) {
    return <>{t('workList.waitingUnknown')}</>;
  }
  if (!value) {
    return <>…</>;
  }
  return (
    <>
      {value.total === 0
        ? t('workList.waitingNone')
        : t('workList.waiting', {
            number: value.forYou,
            total: value.total,
          })}
    </>
  );
}
