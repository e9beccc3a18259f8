import type {
  ClockChange,
  Timeline,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** What an event did to clocks. */
export function ClockChanges(props: { event: Timeline['items'][number] }) {
  const { clocks = [] } = props.event.data as { clocks?: ClockChange[] };
  const { t } = useMessages();
  const language = useLanguage();
  if (clocks.length === 0) {
    return null;
  }
  const words = clocks.map(({ action, state, dueAt }) => {
    const change = {
      action: t(`concern.action.${action}`),
      state: t(`concernTimeline.clockState.${state}`),
    };
    return state === 'running' && dueAt
      ? t('concernTimeline.clockDue', {
          ...change,
          due: dayOf(dueAt, language),
        })
      : t('concernTimeline.clock', change);
  });
  return (
    <Typography variant="body2" color="textSecondary">
      {t('concernTimeline.clocks', {
        // Several requests may have clocks of the same rule.
        list: [...new Set(words)].join('; '),
      })}
    </Typography>
  );
}
