import type {
  Scorecard,
  ScorecardGrouping,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  EntityRefLink,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';

type Children = (name: string, link: ReactNode) => ReactElement;

function PresentedName(props: { entityRef: string; children: Children }) {
  const { entityRef, children } = props;
  const { primaryTitle } = useEntityPresentation(entityRef);
  return children(primaryTitle, <EntityRefLink entityRef={entityRef} />);
}

/** Finds the name of a group as the portal presents it, and a link to it. */
export function GroupName(props: {
  groupBy: ScorecardGrouping;
  card: Scorecard;
  children: Children;
}) {
  const { groupBy, card, children } = props;
  const { t } = useMessages();
  const none = t(`scorecards.none.${groupBy}`);
  return card.group ? (
    <PresentedName entityRef={card.group}>{children}</PresentedName>
  ) : (
    children(none, none)
  );
}
