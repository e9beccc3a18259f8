import type { WaiverPage } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import type { Waiting } from '../../../workList/parts';

/** What was done just now, how much waits, and how many match. */
export function WaiverCounts(props: {
  done: string | undefined;
  waiting: Waiting | undefined;
  page: WaiverPage | undefined;
}) {
  const { done, waiting, page } = props;
  const { t } = useMessages();
  const parts = [
    waiting && t('waiverList.waiting', { count: waiting.total }),
    page && t('waiverList.found', { count: page.totalItems }),
  ].filter(Boolean);
  return (
    <Typography variant="body2" role="status">
      {done && <strong>{done} </strong>}
      {parts.join(' · ')}
    </Typography>
  );
}
