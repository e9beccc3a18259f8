import { Content } from '@backstage/core-components';
import { Regulations } from './Regulations';

/** The laws as a page of their own, below the portal's header. */
export function RegulationsPage() {
  return (
    <Content>
      <Regulations />
    </Content>
  );
}
