import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useChecks } from '../../../hooks/posture/useChecks';
import { usePostureHistory } from '../../../hooks/posture/usePostureHistory';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { HistoryEntry } from './HistoryEntry';

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** What changed in a posture, when, and because of what. */
export function PostureHistory({ entityRef }: { entityRef: string }) {
  const classes = useStyles();
  const { t } = useMessages();
  const checks = useChecks();
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
  const shown = showAll ? entries : entries.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ol aria-label={t('postureHistory.title')} className={classes.list}>
        {shown.map((entry, index) => (
          <HistoryEntry
            key={`${entry.at} ${entry.interactionRef}`}
            entry={entry}
            before={entries
              .slice(index + 1)
              .find(other => other.interactionRef === entry.interactionRef)}
            checks={checks}
          />
        ))}
      </ol>
      {entries.length > shown.length && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('postureHistory.showAll', { number: entries.length })}
        </Button>
      )}
    </>
  );
}
