import { Content } from '@backstage/core-components';
import { Concerns } from './Concerns';

/** All about concerns as a page of its own, below the portal's header. */
export function ConcernsPage() {
  return (
    <Content>
      <Concerns />
    </Content>
  );
}
