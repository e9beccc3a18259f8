import {
  aiGovernanceConfirmationReadPermission,
  PendingConfirmation,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { workOf } from '../../../confirmations/workListState';
import { usePendingConfirmations } from '../../../hooks/confirmations/usePendingConfirmations';
import { useWorkListState } from '../../../hooks/confirmations/useWorkListState';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { ConfirmDialog } from '../ConfirmDialog';
import { EmptyWorkList } from './EmptyWorkList';
import { WorkListFilters } from './WorkListFilters';
import { WorkListTable } from './WorkListTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

function isSame(one: PendingConfirmation, other: PendingConfirmation): boolean {
  return one.entityRef === other.entityRef && one.subject === other.subject;
}

/** What waits for confirmation, and where it is confirmed. */
export function WorkList() {
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useWorkListState();
  const { value: pending, loading, error, retry } = usePendingConfirmations();
  const [opened, setOpened] = useState<PendingConfirmation>();
  const [confirmed, setConfirmed] = useState<string>();

  if (error) {
    return (
      <LoadFailure
        error={error}
        onRetry={retry}
        permission={aiGovernanceConfirmationReadPermission.name}
      />
    );
  }
  if (!pending) {
    return <Skeleton lines={[36, 44, 44, 44, 44]} />;
  }
  const shown = workOf(pending, state);
  return (
    <SectionCard title={t('workList.title')}>
      <div className={classes.root}>
        <WorkListFilters state={state} onChange={change} />
        <Typography variant="body2" role="status">
          {confirmed && `${t('workList.confirmed', { title: confirmed })} `}
          {t('workList.count', { count: pending.length })}
          {shown.length < pending.length &&
            ` · ${t('workList.shownOf', {
              number: shown.length,
              total: pending.length,
            })}`}
        </Typography>
        {shown.length === 0 ? (
          <EmptyWorkList state={state} onChange={change} />
        ) : (
          <WorkListTable
            pending={shown}
            loading={loading}
            onConfirm={setOpened}
          />
        )}
      </div>
      {opened && (
        <ConfirmDialog
          pending={pending.find(item => isSame(item, opened))}
          title={opened.title}
          reloading={loading}
          onReload={retry}
          onConfirmed={() => {
            setConfirmed(opened.title);
            setOpened(undefined);
            retry();
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </SectionCard>
  );
}
