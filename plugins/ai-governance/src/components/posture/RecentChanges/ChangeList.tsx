import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useChecks } from '../../../hooks/posture/useChecks';
import { usePostureChanges } from '../../../hooks/posture/usePostureChanges';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { HistoryEntry } from '../PostureHistory';
import { ChangedInteraction } from './ChangedInteraction';

const SHOWN_AT_ONCE = 8;
const DAY_MS = 24 * 3600 * 1000;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The changes of the last days, the newest first, more of them when asked. */
export function ChangeList({ days }: { days: number }) {
  const classes = useStyles();
  const { t } = useMessages();
  const checks = useChecks();
  const [since] = useState(() =>
    new Date(Date.now() - days * DAY_MS).toISOString(),
  );
  const [pages, setPages] = useState(1);
  const {
    value: found,
    loading,
    error,
    retry,
  } = usePostureChanges({ since, pages, limit: SHOWN_AT_ONCE });
  if (error) {
    return <LoadFailure error={error} onRetry={retry} />;
  }
  if (!found) {
    return <Skeleton lines={[20, 20, 20]} />;
  }
  if (found.items.length === 0) {
    return (
      <Typography variant="body2">
        {t('recentChanges.empty', { days })}
      </Typography>
    );
  }
  return (
    <>
      <ol aria-label={t('recentChanges.list')} className={classes.list}>
        {found.items.map(change => {
          const { interactionRef, at, from, to, changedChecks } = change;
          // What is gone needs no other cause, and has no page to link to.
          const because = to === 'removed' ? [] : change.because;
          return (
            <HistoryEntry
              key={`${at} ${interactionRef}`}
              entry={{ at, level: to, changedChecks, because }}
              before={from && { level: from }}
              of={<ChangedInteraction change={change} />}
              checks={checks}
            />
          );
        })}
      </ol>
      {found.hasMore && (
        <Button
          size="small"
          disabled={loading}
          onClick={() => setPages(pages + 1)}
        >
          {t('recentChanges.more')}
        </Button>
      )}
    </>
  );
}
