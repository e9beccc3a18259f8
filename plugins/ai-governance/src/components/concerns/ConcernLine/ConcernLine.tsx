import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import LateIcon from '@material-ui/icons/ErrorOutline';
import { countWords } from '../../../concerns/counts';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { useConcernTotals } from '../../../hooks/concerns/useConcernTotals';
import { useMessages } from '../../../hooks/useMessages';
import { isForbidden } from '../../LoadFailure';
import { RelativeTime } from '../../RelativeTime';
import { SignedWords } from '../../SignedWords';

/** How many concerns about an entity are open and late, in a line or two. */
export function ConcernLine({ entityRef }: { entityRef: string }) {
  const { t } = useMessages();
  const paths = useConcernPaths();
  const { value, error, retry } = useConcernTotals(entityRef);
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
  if (!value) {
    return <>…</>;
  }
  const { ever, open, late, firstDueAt } = value;
  const isLate = late.number > 0;
  if (ever.number === 0) {
    return <>{t('concernSection.none')}</>;
  }
  if (open.number === 0) {
    return <>{t('concernSection.noneOpen', { ever: countWords(ever, t) })}</>;
  }
  const words = t(
    isLate ? 'concernSection.counts' : 'concernSection.noneLate',
    { open: countWords(open, t), late: countWords(late, t) },
  );
  const shown = paths ? (
    <Link to={paths.queue({ entity: entityRef })}>{words}</Link>
  ) : (
    words
  );
  return (
    <>
      {isLate ? (
        <SignedWords icon={LateIcon} accent strong>
          {shown}
        </SignedWords>
      ) : (
        shown
      )}
      <Typography variant="body2" color="textSecondary" component="div">
        {firstDueAt
          ? t('concernSection.oldestDue', {
              when: <RelativeTime at={firstDueAt} />,
            })
          : t('concernSection.noClock')}
      </Typography>
    </>
  );
}
