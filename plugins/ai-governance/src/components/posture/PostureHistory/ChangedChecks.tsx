import type {
  CheckDescription,
  PostureHistoryEntry,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: theme.spacing(0, 1) },
  item: { margin: theme.spacing(0.75, 0) },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    fontSize: '0.85rem',
  },
}));

/** The checks that say something else than before. */
export function ChangedChecks(props: {
  changes: PostureHistoryEntry['changedChecks'];
  checks: Map<string, CheckDescription>;
}) {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <ul className={classes.root}>
      {props.changes.map(({ checkId, from, to }) => (
        <li key={checkId} className={classes.item}>
          {props.checks.get(checkId)?.title ?? checkId}
          <div className={classes.change}>
            {from ? <StatusMark status={from} /> : t('postureHistory.newCheck')}
            <span>→</span>
            {to ? <StatusMark status={to} /> : t('postureHistory.checkGone')}
          </div>
        </li>
      ))}
    </ul>
  );
}
