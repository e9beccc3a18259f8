import type {
  CheckDescription,
  CheckResult,
  WaiverItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Typography from '@material-ui/core/Typography';
import { useDisclosure } from '../../../hooks/useDisclosure';
import { useMessages } from '../../../hooks/useMessages';
import { useRoomPage } from '../../../hooks/useRoomPage';
import { CopyButton } from '../../CopyButton';
import { QuestionDue } from '../../questions/QuestionDue';
import { VisuallyHidden } from '../../VisuallyHidden';
import { WaiverNote } from '../../waivers/WaiverNote';
import { StatusIcon } from '../StatusMark';
import { FixPlace } from './FixPlace';
import { OpenRoom } from './OpenRoom';
import { useToDoItemStyles } from './styles';
import { Why } from './Why';

/** One failing check or question, with its fix one click away. */
export function ToDoItem(props: {
  /** The interaction that was checked. */
  entityRef: string;
  result: CheckResult;
  check: CheckDescription | undefined;
  /** The entity whose declaration the fix changes, where it is known. */
  entity: Entity | undefined;
  /** The waiver of the check that counts, or that somebody asked for. */
  waiver: WaiverItem | undefined;
  /** Left out where the reader may not ask for one. */
  onAskForWaiver?(): void;
}) {
  const { entityRef, result, check, entity, waiver, onAskForWaiver } = props;
  const { status, message, requirement, level, fix, question } = result;
  const classes = useToDoItemStyles();
  const { t } = useMessages();
  const { open, show, buttonProps, regionProps } = useDisclosure();
  const pageOf = useRoomPage();
  const page = fix?.type === 'portal' ? pageOf(fix.room, entityRef) : undefined;
  return (
    <li className={classes.root}>
      <div className={classes.row}>
        <StatusIcon status={status} />
        <div className={classes.text}>
          <Typography variant="body1">
            <VisuallyHidden>{`${t(
              `words.status.${status}`,
            )}: `}</VisuallyHidden>
            {message}
          </Typography>
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
          {question && <QuestionDue question={question} />}
          {waiver && <WaiverNote waiver={waiver} />}
        </div>
        <div className={classes.actions}>
          {fix?.type === 'yaml' && (
            <CopyButton
              label={t('toDo.copy')}
              ariaLabel={t('toDo.copyFor', { message })}
              text={fix.yaml}
              onRefused={show}
            />
          )}
          {page && <OpenRoom page={page} message={message} />}
          <Button
            size="small"
            aria-label={t('toDo.whyFor', { message })}
            {...buttonProps}
          >
            {t('toDo.why')}
          </Button>
          {!waiver && onAskForWaiver && (
            <Button
              size="small"
              aria-haspopup="dialog"
              aria-label={t('askForWaiver.openFor', { message })}
              onClick={onAskForWaiver}
            >
              {t('askForWaiver.open')}
            </Button>
          )}
        </div>
      </div>
      <div {...regionProps}>
        <Collapse in={open} unmountOnExit>
          <Why check={check} result={result} hasPage={page !== undefined} />
        </Collapse>
      </div>
    </li>
  );
}
