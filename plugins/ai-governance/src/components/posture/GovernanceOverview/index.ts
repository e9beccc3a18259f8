export { GovernanceOverview } from './GovernanceOverview';
export { GovernanceOverviewPage } from './GovernanceOverviewPage';
