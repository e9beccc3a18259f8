import type { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { periodOf } from '../../../formatting/periods';
import { listOf, wordsOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

/** How customers can be heard, and how soon they get an answer. */
export function FeedbackChannelList(props: {
  feedback: CustomerInteractionSpec['feedback'];
}) {
  const { channels, acknowledgeWithin, resolveWithin } = props.feedback ?? {};
  const { t } = useMessages();
  const language = useLanguage();
  if (!channels?.length) {
    return <Known>{undefined}</Known>;
  }
  return (
    <>
      <ul>
        {channels.map(({ type, address, purposes }, index) => (
          <li key={index}>
            <strong>{wordsOf(type)}</strong>
            {address && `: ${address}`}
            {purposes?.length
              ? ` (${listOf(purposes.map(wordsOf), language)})`
              : ''}
          </li>
        ))}
      </ul>
      <Typography variant="body2" color="textSecondary">
        {[
          acknowledgeWithin &&
            t('aboutInteraction.acknowledgeWithin', {
              period: periodOf(acknowledgeWithin, language),
            }),
          resolveWithin &&
            t('aboutInteraction.resolveWithin', {
              period: periodOf(resolveWithin, language),
            }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </>
  );
}
