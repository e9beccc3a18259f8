import type { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { wordsOf } from '../../../formatting/words';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

/** What may happen to customers, how bad and how likely it is. */
export function ImpactList(props: {
  impacts: CustomerInteractionSpec['impacts'];
}) {
  const { impacts } = props;
  const { t } = useMessages();
  if (!impacts?.length) {
    return <Known>{undefined}</Known>;
  }
  return (
    <ul>
      {impacts.map((impact, index) => (
        <li key={index}>
          <strong>{wordsOf(impact.area)}</strong>
          {impact.description && `: ${impact.description}`}
          <Typography variant="body2" color="textSecondary" component="div">
            {[
              impact.severity &&
                t('aboutInteraction.severity', { severity: impact.severity }),
              impact.likelihood,
              impact.mitigation &&
                t('aboutInteraction.mitigation', { what: impact.mitigation }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
