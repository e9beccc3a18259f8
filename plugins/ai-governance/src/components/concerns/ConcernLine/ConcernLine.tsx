import { useConcernOverview } from '../../../hooks/concerns/useConcernOverview';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { useMessages } from '../../../hooks/useMessages';
import { isForbidden } from '../../LoadFailure';
import { ConcernCounts } from './ConcernCounts';

/** How many concerns about an entity are open and late, in a line or two. */
export function ConcernLine({ entityRef }: { entityRef: string }) {
  const { t } = useMessages();
  const { value, error, retry } = useConcernOverview({ entityRef });
  useConcernSignal(retry);
  if (error) {
    return (
      <>
        {isForbidden(error)
          ? t('concernSection.forbidden')
          : t('concernSection.notKnown', { why: error.message })}
      </>
    );
  }
  return value ? (
    <ConcernCounts summary={value.summary} entityRef={entityRef} />
  ) : (
    <>…</>
  );
}
