import { Content } from '@backstage/core-components';
import { WorkList } from './WorkList';

/** The work list as a page of its own, below the portal's header. */
export function WorkListPage() {
  return (
    <Content>
      <WorkList />
    </Content>
  );
}
