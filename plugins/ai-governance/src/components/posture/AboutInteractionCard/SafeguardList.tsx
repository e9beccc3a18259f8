import type { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { wordsOf } from '../../../formatting/words';
import { Known } from '../../Known';

/** What protects customers. */
export function SafeguardList(props: {
  safeguards: CustomerInteractionSpec['safeguards'];
}) {
  const { safeguards } = props;
  if (!safeguards?.length) {
    return <Known>{undefined}</Known>;
  }
  return (
    <ul>
      {safeguards.map(({ kind, description }, index) => (
        <li key={index}>
          <strong>{wordsOf(kind)}</strong>
          {description && `: ${description}`}
        </li>
      ))}
    </ul>
  );
}
