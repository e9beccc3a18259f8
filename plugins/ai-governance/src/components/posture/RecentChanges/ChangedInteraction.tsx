import type { PostureChangeItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';

/** The interaction that changed; one that is gone has no page any more. */
export function ChangedInteraction(props: { change: PostureChangeItem }) {
  const { interactionRef, title, to } = props.change;
  const tabPath = useEntityTabPath();
  return to === 'removed' ? (
    <>{title}</>
  ) : (
    <Link to={tabPath(interactionRef)}>{title}</Link>
  );
}
