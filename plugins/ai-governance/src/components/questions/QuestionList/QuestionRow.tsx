import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';
import { useMessages } from '../../../hooks/useMessages';
import { useRoomPage } from '../../../hooks/useRoomPage';
import { FixPlace } from '../../posture/ToDo';
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
  const tabPath = useEntityTabPath();
  const pageOf = useRoomPage();
  const page = fix?.type === 'portal' ? pageOf(fix.room, entityRef) : undefined;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" role="rowheader">
        <Link to={tabPath(entityRef)}>{title}</Link>
        <QuestionDue question={question} />
      </TableCell>
      <TableCell>
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
      </TableCell>
      <TableCell>
        <QuestionAnswer question={question} page={page} />
      </TableCell>
    </TableRow>
  );
}
