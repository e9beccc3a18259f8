import { aiGovernanceConcernReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import Chip from '@material-ui/core/Chip';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import {
  SHOWN_SIGNALS,
  toSignalQuery,
} from '../../../concerns/signalListState';
import { useMessages } from '../../../hooks/useMessages';
import { useSignalListState } from '../../../hooks/signals/useSignalListState';
import { useSignals } from '../../../hooks/signals/useSignals';
import { LoadFailure } from '../../LoadFailure';
import { Pager } from '../../Pager';
import { SectionCard } from '../../SectionCard';
import { SelectFilter } from '../../SelectFilter';
import { Skeleton } from '../../Skeleton';
import { BackToQueue } from '../../concerns/BackToQueue';
import { AssessSignal } from '../AssessSignal';
import { SignalItem } from '../SignalItem';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(1),
    // The name of the choice stands on its border.
    paddingTop: theme.spacing(1),
  },
  meaning: { maxWidth: '65ch' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  done: { minHeight: '1.5em' },
}));

/** All signals from the crowd, those that wait for an assessment first. */
export function SignalList() {
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useSignalListState();
  const { show, entity, limit } = state;
  const { value: page, error, retry } = useSignals(toSignalQuery(state));
  const [assessing, setAssessing] = useState<string>();
  const [isDone, setDone] = useState(false);
  const signal = page?.items.find(({ id }) => id === assessing);

  function content() {
    if (error) {
      return (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceConcernReadPermission.name}
        />
      );
    }
    if (!page) {
      return <Skeleton lines={[96, 96]} />;
    }
    if (page.items.length === 0) {
      return (
        <>
          <Typography variant="body1" gutterBottom>
            {t(`signals.none.${show}`)}
          </Typography>
          <Typography variant="body2" color="textSecondary" paragraph>
            {t('signals.noneMeaning')}
          </Typography>
          {show === 'unassessed' && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => change({ show: 'any' })}
            >
              {t('signals.showAll')}
            </Button>
          )}
        </>
      );
    }
    return (
      <>
        <ul aria-label={t('signals.title')} className={classes.list}>
          {page.items.map(item => (
            <SignalItem
              key={item.id}
              signal={item}
              onAssess={() => setAssessing(item.id)}
            />
          ))}
        </ul>
        <Pager pageInfo={page.pageInfo} limit={limit} onChange={change} />
      </>
    );
  }

  return (
    <>
      <BackToQueue />
      <SectionCard title={t('signals.title')}>
        <div className={classes.head}>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.meaning}
          >
            {t('signals.meaning')}
          </Typography>
          {entity && (
            <Chip
              label={t('concernQueue.only', { entity })}
              onDelete={() => change({ entity: undefined })}
            />
          )}
          <SelectFilter
            label={t('signals.show')}
            value={show}
            values={SHOWN_SIGNALS}
            nameOf={value => t(`signals.state.${value}`)}
            onChange={value => change({ show: value })}
          />
        </div>
        <Typography variant="body2" role="status" className={classes.done}>
          {isDone && t('signalAssess.done')}
        </Typography>
        {content()}
      </SectionCard>
      {signal && (
        <AssessSignal
          signal={signal}
          onStale={retry}
          onClose={() => setAssessing(undefined)}
          onDone={() => {
            setAssessing(undefined);
            setDone(true);
            retry();
          }}
        />
      )}
    </>
  );
}
