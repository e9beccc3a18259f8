import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { ROW_LINK } from '../../../hooks/concerns/useQueueKeys';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { ConcernStateMark } from '../ConcernStateMark';
import { RequestWords } from '../RequestWords';
import { SeverityMark } from '../SeverityMark';
import { NextClock } from '../NextClock';

const useStyles = makeStyles(theme => ({
  // The row that the keys have moved to.
  root: {
    '&:focus-within': { backgroundColor: theme.palette.action.selected },
  },
  summary: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontWeight: 400,
  },
  about: {
    fontWeight: 400,
    fontSize: '0.85rem',
    color: theme.palette.text.secondary,
  },
  clock: { minWidth: '9.5rem' },
  unknown: { color: theme.palette.text.secondary, fontStyle: 'italic' },
  assignee: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
  },
  button: { marginLeft: theme.spacing(-0.75) },
}));

/** One concern of the queue. */
export function QueueRow(props: {
  concern: ConcernItem;
  /** Whether only what matters most has a column of its own. */
  isNarrow: boolean;
  onAssign(): void;
}) {
  const { concern, isNarrow, onAssign } = props;
  const { reference, summary, interactionRef, interactionTitle } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  const requests = <RequestWords requests={concern.requests} />;
  const severity = <SeverityMark severity={concern.severity} />;
  const interaction = interactionRef ? (
    <EntityRefLink
      entityRef={interactionRef}
      title={interactionTitle}
      hideIcon
    />
  ) : (
    <span className={classes.unknown}>{t('concern.untriaged')}</span>
  );
  const assignee = (
    <div className={classes.assignee}>
      {concern.assignee ? (
        <EntityRefLink entityRef={concern.assignee} hideIcon />
      ) : (
        <span className={classes.unknown}>{t('concern.unassigned')}</span>
      )}
      <Button
        size="small"
        className={classes.button}
        aria-label={t('concernQueue.assignNamed', { reference })}
        onClick={onAssign}
      >
        {t('concernQueue.assign')}
      </Button>
    </div>
  );
  return (
    <TableRow hover className={classes.root}>
      <TableCell
        component="th"
        scope="row"
        role="rowheader"
        aria-label={`${reference}: ${summary}`}
      >
        <Link
          to={paths?.concern(reference) ?? ''}
          {...{ [ROW_LINK]: reference }}
        >
          {reference}
        </Link>
        <span className={classes.summary} title={summary}>
          {summary}
        </span>
        {isNarrow && (
          <div className={classes.about}>
            {requests} · {interaction}
          </div>
        )}
      </TableCell>
      {!isNarrow && (
        <>
          <TableCell>{requests}</TableCell>
          <TableCell>{interaction}</TableCell>
          <TableCell>{severity}</TableCell>
        </>
      )}
      <TableCell>
        <ConcernStateMark state={concern.state} />
        {isNarrow && <div>{severity}</div>}
        {isNarrow && assignee}
      </TableCell>
      <TableCell className={classes.clock}>
        <NextClock concern={concern} />
      </TableCell>
      {!isNarrow && (
        <TableCell>
          <RelativeTime at={concern.receivedAt} />
        </TableCell>
      )}
      {!isNarrow && <TableCell>{assignee}</TableCell>}
    </TableRow>
  );
}
