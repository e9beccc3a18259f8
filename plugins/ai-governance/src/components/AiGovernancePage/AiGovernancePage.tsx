import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { useMessages } from '../../hooks/useMessages';
import { PAGE_PATHS } from '../../routes';
import { Concerns } from '../concerns/Concerns';
import { GovernanceOverview } from '../posture/GovernanceOverview';
import { PostureTable } from '../posture/PostureTable';
import { Regulations } from '../regulations/Regulations';
import { Scorecards } from '../scorecards/Scorecards';
import { WorkList } from '../workList/WorkList';

/** The page "AI governance" in apps of the old frontend system. */
export function AiGovernancePage() {
  const { t } = useMessages();
  return (
    <Page themeId="tool">
      <Header title={t('shared.title')} />
      <TabbedLayout>
        <TabbedLayout.Route
          path={PAGE_PATHS.overview}
          title={t('governancePage.overview')}
        >
          <GovernanceOverview />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={PAGE_PATHS.interactions}
          title={t('governancePage.interactions')}
        >
          <PostureTable />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={PAGE_PATHS.concerns}
          title={t('governancePage.concerns')}
        >
          <Concerns />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={PAGE_PATHS.workList}
          title={t('governancePage.workList')}
        >
          <WorkList />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={PAGE_PATHS.regulations}
          title={t('governancePage.regulations')}
        >
          <Regulations />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={PAGE_PATHS.teams}
          title={t('governancePage.teams')}
        >
          <Scorecards />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}
