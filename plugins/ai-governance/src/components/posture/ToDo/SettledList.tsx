import type {
  CheckDescription,
  CheckResult,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: theme.spacing(0, 1) },
  item: { margin: theme.spacing(0.75, 0) },
  message: { marginLeft: theme.spacing(3.25) },
}));

/** Checks that ask for nothing: what each is about, and what it found. */
export function SettledList(props: {
  results: CheckResult[];
  checks: Map<string, CheckDescription>;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {props.results.map(({ checkId, status, message }) => (
        <li key={checkId} className={classes.item}>
          <StatusMark status={status}>
            {props.checks.get(checkId)?.title ?? checkId}
          </StatusMark>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.message}
          >
            {message}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
