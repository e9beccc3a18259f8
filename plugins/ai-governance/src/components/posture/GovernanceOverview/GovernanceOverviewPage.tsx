import { Content } from '@backstage/core-components';
import { GovernanceOverview } from './GovernanceOverview';

/** The overview as a page of its own, below the portal's header. */
export function GovernanceOverviewPage() {
  return (
    <Content>
      <GovernanceOverview />
    </Content>
  );
}
