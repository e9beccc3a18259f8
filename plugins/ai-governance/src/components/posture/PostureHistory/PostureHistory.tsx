import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { dayOf } from '../../../formatting/moments';
import { useChecks } from '../../../hooks/posture/useChecks';
import { usePostureHistory } from '../../../hooks/posture/usePostureHistory';
import { useSince } from '../../../hooks/posture/useSince';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { HistoryEntry } from './HistoryEntry';
import { SinceField } from './SinceField';

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Whether a moment lies on a day of the reader's, or after it. */
function isSince(at: string, day: string): boolean {
  return !day || new Date(at) >= new Date(`${day}T00:00:00`);
}

/** What changed in a posture, when, and because of what. */
export function PostureHistory({ entityRef }: { entityRef: string }) {
  const classes = useStyles();
  const language = useLanguage();
  const { t } = useMessages();
  const checks = useChecks();
  const [since, changeSince] = useSince();
  const [showAll, setShowAll] = useState(false);
  const { value: entries, error, retry } = usePostureHistory(entityRef);
  if (error) {
    return <LoadFailure error={error} onRetry={retry} />;
  }
  if (!entries) {
    return <Skeleton lines={[20, 20, 20]} />;
  }
  if (entries.length === 0) {
    return <Typography variant="body2">{t('postureHistory.empty')}</Typography>;
  }
  const found = entries
    .map((entry, index) => ({
      entry,
      before: entries
        .slice(index + 1)
        .find(other => other.interactionRef === entry.interactionRef),
    }))
    .filter(({ entry }) => isSince(entry.at, since));
  const shown = showAll ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <SinceField since={since} onChange={changeSince} />
      {found.length === 0 && (
        <Typography variant="body2" role="status">
          {t('postureHistory.noneSince', { day: dayOf(since, language) })}
        </Typography>
      )}
      <ol aria-label={t('postureHistory.title')} className={classes.list}>
        {shown.map(({ entry, before }) => (
          <HistoryEntry
            key={`${entry.at} ${entry.interactionRef}`}
            entry={entry}
            of={
              entry.interactionRef && (
                <EntityRefLink entityRef={entry.interactionRef} />
              )
            }
            before={before}
            checks={checks}
          />
        ))}
      </ol>
      {found.length > shown.length && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('postureHistory.showAll', { number: found.length })}
        </Button>
      )}
    </>
  );
}
