import type { Exercisable } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../../posture/StatusMark';

const STATUSES = {
  designed: 'pass',
  operating: 'pass',
  'not-yet-exercised': 'not-assessed',
  failing: 'fail',
  missing: 'fail',
  undetermined: 'not-assessed',
} as const;

/** Whether customers have a way to use a right, and what is lacking. */
export function WayForCustomers(props: {
  exercisable: Exercisable;
  /** The element with what is to do on the interaction. */
  toDoId: string;
}) {
  const { exercisable, toDoId } = props;
  const { state, lacking } = exercisable;
  const { t } = useMessages();

  function showToDo() {
    const toDo = document.getElementById(toDoId);
    toDo?.scrollIntoView({ behavior: 'smooth' });
    toDo?.focus({ preventScroll: true });
  }

  return (
    <>
      <StatusMark status={STATUSES[state]}>
        {t(`customersDue.wayState.${state}`)}
      </StatusMark>
      {state === 'undetermined' && (
        <Typography variant="body2" color="textSecondary">
          {t('customersDue.notShown')}
        </Typography>
      )}
      {state === 'missing' && (
        <>
          {lacking.map(({ message, path }) => (
            <Typography key={message} variant="body2">
              {message} {path && <code>{path}</code>}
            </Typography>
          ))}
          <Button size="small" onClick={showToDo}>
            {t('customersDue.toFix')}
          </Button>
        </>
      )}
    </>
  );
}
