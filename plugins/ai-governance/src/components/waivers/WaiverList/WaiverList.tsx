import { aiGovernanceWaiverReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { Loaded } from '../../../hooks/useLoaded';
import { useWaiverListState } from '../../../hooks/waivers/useWaiverListState';
import { useWaiverPage } from '../../../hooks/waivers/useWaiverPage';
import { useMessages } from '../../../hooks/useMessages';
import {
  ALL_WAIVERS,
  areWaiversFiltered,
  toWaiverQuery,
} from '../../../waivers/waiverListState';
import type { Waiting } from '../../../workList/parts';
import { LoadFailure } from '../../LoadFailure';
import { Pager } from '../../Pager';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { NoWork } from '../../workList/NoWork';
import { WaiverCounts } from './WaiverCounts';
import { WaiverFilters } from './WaiverFilters';
import { WaiverTable } from './WaiverTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/** All waivers, those that wait for a decision first, and where it is made. */
export function WaiverList(props: { waiting: Loaded<Waiting> }) {
  const { waiting } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useWaiverListState();
  const {
    value: page,
    loading,
    error,
    retry,
  } = useWaiverPage(toWaiverQuery(state));
  const [done, setDone] = useState<string>();
  const clear = () => change(ALL_WAIVERS);

  function onChanged(words?: string) {
    setDone(words);
    retry();
    waiting.retry();
  }

  function content() {
    if (error) {
      return (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceWaiverReadPermission.name}
        />
      );
    }
    if (!page) {
      return <Skeleton lines={[44, 44, 44, 44]} />;
    }
    return page.items.length === 0 ? (
      <NoWork
        filtered={areWaiversFiltered(state)}
        noMatch={t(
          state.forYou ? 'waiverList.noneForYou' : 'waiverList.noMatch',
        )}
        empty={t('waiverList.empty')}
        meaning={t('waiverList.emptyMeaning')}
        onClear={clear}
      />
    ) : (
      <>
        <WaiverTable page={page} loading={loading} onChanged={onChanged} />
        <Pager pageInfo={page.pageInfo} limit={state.limit} onChange={change} />
      </>
    );
  }

  return (
    <SectionCard title={t('waiverList.title')}>
      <div className={classes.root}>
        <WaiverFilters state={state} onChange={change} onClear={clear} />
        <WaiverCounts done={done} waiting={waiting.value} page={page} />
        {content()}
      </div>
    </SectionCard>
  );
}
