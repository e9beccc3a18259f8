import {
  aiGovernanceConfirmationReadPermission,
  PendingConfirmation,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { confirmationsToShow } from '../../../confirmations/confirmationsToShow';
import type { Loaded } from '../../../hooks/useLoaded';
import { useWorkListState } from '../../../hooks/workList/useWorkListState';
import { useMessages } from '../../../hooks/useMessages';
import { ALL_WORK, isWorkFiltered } from '../../../workList/workListState';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { NoWork } from '../../workList/NoWork';
import { WorkFilters } from '../../workList/WorkFilters';
import { ConfirmDialog } from '../ConfirmDialog';
import { ConfirmationTable } from './ConfirmationTable';

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
export function ConfirmationList(props: {
  pending: Loaded<PendingConfirmation[]>;
}) {
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useWorkListState();
  const { value: pending, loading, error, retry } = props.pending;
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
  const filtered = isWorkFiltered(state);
  const clear = () => change(ALL_WORK);
  const shown = confirmationsToShow(pending, state);
  return (
    <SectionCard title={t('confirmationList.title')}>
      <div className={classes.root}>
        <WorkFilters
          textLabel={t('confirmationList.text')}
          state={state}
          filtered={filtered}
          onChange={change}
          onClear={clear}
        />
        <Typography variant="body2" role="status">
          {confirmed &&
            `${t('confirmationList.confirmed', { title: confirmed })} `}
          {t('confirmationList.count', { count: pending.length })}
          {shown.length < pending.length &&
            ` · ${t('confirmationList.shownOf', {
              number: shown.length,
              total: pending.length,
            })}`}
        </Typography>
        {shown.length === 0 ? (
          <NoWork
            filtered={filtered}
            noMatch={t('confirmationList.noMatch')}
            empty={t('confirmationList.empty')}
            meaning={t('confirmationList.emptyMeaning')}
            onClear={clear}
          />
        ) : (
          <ConfirmationTable
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
