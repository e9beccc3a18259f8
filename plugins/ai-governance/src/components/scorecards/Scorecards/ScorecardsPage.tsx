import { Content } from '@backstage/core-components';
import { Scorecards } from './Scorecards';

/** The scorecards as a page of their own, below the portal's header. */
export function ScorecardsPage() {
  return (
    <Content>
      <Scorecards />
    </Content>
  );
}
