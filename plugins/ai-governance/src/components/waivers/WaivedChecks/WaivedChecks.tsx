import type {
  CheckDescription,
  CheckResult,
  WaiverItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { WaivedCheck } from './WaivedCheck';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: theme.spacing(0, 1) },
}));

/** Checks that are waived, each with its waiver. */
export function WaivedChecks(props: {
  results: CheckResult[];
  checks: Map<string, CheckDescription>;
  waivers: Map<string, WaiverItem>;
  onChanged(words?: string): void;
}) {
  const { results, checks, waivers, onChanged } = props;
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {results.map(result => (
        <WaivedCheck
          key={result.checkId}
          result={result}
          title={checks.get(result.checkId)?.title ?? result.checkId}
          waiver={waivers.get(result.checkId)}
          onChanged={onChanged}
        />
      ))}
    </ul>
  );
}
