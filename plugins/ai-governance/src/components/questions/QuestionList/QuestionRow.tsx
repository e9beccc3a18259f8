import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { useRoomPage } from '../../../hooks/useRoomPage';
import { FixPlace } from '../../posture/ToDo';
import { WorkRow } from '../../workList/WorkTable';
import { QuestionDue } from '../QuestionDue';
import { QuestionAnswer } from './QuestionAnswer';

/** A question, who answers it by when, and the way to do it. */
export function QuestionRow(props: {
  question: QuestionItem;
  /** The entity whose declaration answers it, where it is known. */
  entity: Entity | undefined;
}) {
  const { question, entity } = props;
  const { entityRef, title, message, requirement, level, fix } = question;
  const { t } = useMessages();
  const pageOf = useRoomPage();
  const page = fix?.type === 'portal' ? pageOf(fix.room, entityRef) : undefined;
  return (
    <WorkRow
      entityRef={entityRef}
      title={title}
      below={<QuestionDue question={question} />}
      about={
        <>
          <Typography variant="body1">{message}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('toDo.about', {
              requirement: t(`words.requirement.${requirement}`),
              level: t(`words.level.${level}`),
            })}
            {fix?.type === 'yaml' && (
              <>
                {' · '}
                <FixPlace fix={fix} entity={entity} />
              </>
            )}
          </Typography>
          {fix?.type === 'portal' && !page && (
            <Typography variant="body2" color="textSecondary">
              {t('toDo.inPortal', { room: fix.room })}
            </Typography>
          )}
        </>
      }
      step={<QuestionAnswer question={question} page={page} />}
    />
  );
}
