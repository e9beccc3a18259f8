import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { PAGE_PATHS, rootRouteRef } from '../routes';

const governancePage = PageBlueprint.make({
  params: {
    path: '/ai-governance',
    routeRef: rootRouteRef,
  },
});

const overviewPage = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: PAGE_PATHS.overview,
    title: 'Overview',
    loader: () =>
      import('../components/posture/GovernanceOverview').then(m => (
        <m.GovernanceOverviewPage />
      )),
  },
});

const interactionsPage = SubPageBlueprint.make({
  name: 'interactions',
  params: {
    path: PAGE_PATHS.interactions,
    title: 'Interactions',
    loader: () =>
      import('../components/posture/PostureTable').then(m => (
        <m.PostureTablePage />
      )),
  },
});

const concernsPage = SubPageBlueprint.make({
  name: 'concerns',
  params: {
    path: PAGE_PATHS.concerns,
    title: 'Concerns',
    loader: () =>
      import('../components/concerns/Concerns').then(m => <m.ConcernsPage />),
  },
});

const workListPage = SubPageBlueprint.make({
  name: 'work-list',
  params: {
    path: PAGE_PATHS.workList,
    title: 'Work list',
    loader: () =>
      import('../components/workList/WorkList').then(m => <m.WorkListPage />),
  },
});

const teamsPage = SubPageBlueprint.make({
  name: 'teams',
  params: {
    path: PAGE_PATHS.teams,
    title: 'Teams',
    loader: () =>
      import('../components/scorecards/Scorecards').then(m => (
        <m.ScorecardsPage />
      )),
  },
});

const regulationsPage = SubPageBlueprint.make({
  name: 'regulations',
  params: {
    path: PAGE_PATHS.regulations,
    title: 'Regulations',
    loader: () =>
      import('../components/regulations/Regulations').then(m => (
        <m.RegulationsPage />
      )),
  },
});

/** The page "AI governance" and its parts, in their order. */
export const pages = [
  governancePage,
  overviewPage,
  interactionsPage,
  concernsPage,
  workListPage,
  regulationsPage,
  teamsPage,
];
