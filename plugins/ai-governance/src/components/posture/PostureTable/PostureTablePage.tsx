import { Content } from '@backstage/core-components';
import { PostureTable } from './PostureTable';

/** The list of interactions as a page of its own, below the portal's header. */
export function PostureTablePage() {
  return (
    <Content>
      <PostureTable />
    </Content>
  );
}
