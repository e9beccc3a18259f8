import type { AiSystemSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

/** Whether the system affects customers, and why or why not. */
export function CustomerImpactFact(props: {
  impact: AiSystemSpec['customerImpact'];
}) {
  const { impact } = props;
  const { t } = useMessages();
  return (
    <Known>
      {impact &&
        `${t(
          impact.material
            ? 'aboutAiSystem.material'
            : 'aboutAiSystem.immaterial',
        )}: ${impact.rationale}`}
    </Known>
  );
}
