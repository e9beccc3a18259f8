import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';

/** How much there is to do, and who is asked. */
export function ToDoCounts({ posture }: { posture: PostureItem }) {
  const { t } = useMessages();
  const { fail, undetermined } = posture.summary;
  return (
    <Typography variant="body2" component="span">
      {t('toDo.failing', { number: fail })}
      {' · '}
      {t('toDo.questions', { count: undetermined })}
      {undetermined > 0 && posture.owner && (
        <>
          {' · '}
          {t('toDo.questionsFor', {
            owner: <EntityRefLink entityRef={posture.owner} />,
          })}
        </>
      )}
    </Typography>
  );
}
