import {
  aiGovernanceConcernReadPermission,
  ConcernItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useRef, useState } from 'react';
import { useConcernCounts } from '../../../hooks/concerns/useConcernCounts';
import { useConcernList } from '../../../hooks/concerns/useConcernList';
import { useConcernListState } from '../../../hooks/concerns/useConcernListState';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { useQueueKeys } from '../../../hooks/concerns/useQueueKeys';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Pager } from '../../Pager';
import { SectionCard } from '../../SectionCard';
import { SignalNotice } from '../../signals/SignalNotice';
import { Skeleton } from '../../Skeleton';
import { AssignDialog } from '../AssignDialog';
import { EmptyQueue } from './EmptyQueue';
import { EnterButtons } from './EnterButtons';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { QueueTabs } from './QueueTabs';
import { QueueToolbar } from './QueueToolbar';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  // Keeps its place, so that the table does not jump while it is loading.
  progress: { height: 4 },
}));

/** What customers have raised, for those who work on it: due first. */
export function ConcernQueue() {
  const classes = useStyles();
  const id = useId();
  const { t } = useMessages();
  const [state, change] = useConcernListState();
  const { value: page, loading, error, retry } = useConcernList(state);
  const counts = useConcernCounts();
  const [assigning, setAssigning] = useState<ConcernItem>();
  const [keysOpen, setKeysOpen] = useState(false);
  const [done, setDone] = useState<string>();
  const table = useRef<HTMLTableElement>(null);

  function reload() {
    retry();
    counts.retry();
  }
  useConcernSignal(reload);
  useQueueKeys({
    table,
    onAssign: reference =>
      setAssigning(page?.items.find(item => item.reference === reference)),
    onHelp: () => setKeysOpen(true),
  });

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
      return <Skeleton lines={[36, 52, 52, 52, 52]} />;
    }
    return page.items.length === 0 ? (
      <EmptyQueue state={state} onChange={change} />
    ) : (
      <div>
        <QueueTable
          concerns={page.items}
          loading={loading}
          order={state.order}
          tableRef={table}
          onOrder={order => change({ order })}
          onAssign={setAssigning}
        />
        <Pager pageInfo={page.pageInfo} limit={state.limit} onChange={change} />
      </div>
    );
  }

  return (
    <SectionCard
      title={t('concernQueue.title')}
      headerActions={<EnterButtons />}
    >
      <div className={classes.root}>
        <SignalNotice />
        <QueueTabs
          id={id}
          chosen={state.tab}
          counts={counts}
          onChoose={tab => change({ tab })}
        />
        <QueueFilters state={state} onChange={change} />
        <QueueToolbar
          state={state}
          page={page}
          done={done}
          keysOpen={keysOpen}
          onKeys={setKeysOpen}
          onChange={change}
        />
        <div className={classes.progress}>
          {loading && page && (
            <LinearProgress aria-label={t('shared.loading')} />
          )}
        </div>
        <div
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-${state.tab}`}
        >
          {content()}
        </div>
      </div>
      {assigning && (
        <AssignDialog
          concern={assigning}
          onDone={words => {
            setAssigning(undefined);
            setDone(words);
            reload();
          }}
          onClose={() => setAssigning(undefined)}
        />
      )}
    </SectionCard>
  );
}
