import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';

/** How much there is to do. */
export function ToDoCounts({ posture }: { posture: PostureItem }) {
  const { t } = useMessages();
  const { fail, undetermined } = posture.summary;
  return (
    <Typography variant="body2" component="span">
      {t('toDo.failing', { number: fail })}
      {' · '}
      {t('toDo.questions', { count: undetermined })}
    </Typography>
  );
}
