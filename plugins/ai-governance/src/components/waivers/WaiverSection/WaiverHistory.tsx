import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { WaiverActions } from '../WaiverActions';
import { WaiverFacts } from '../WaiverFacts';
import { WaiverStateMark } from '../WaiverStateMark';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0, paddingTop: 0 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(1),
  },
  // The button stands at the end, and below the text where that is too long.
  title: { flex: '1 1 14rem', fontWeight: 700 },
}));

/** Waivers, each with its state, its dates and what was noted. */
export function WaiverHistory(props: {
  label: string;
  waivers: WaiverItem[];
  onChanged(words?: string): void;
}) {
  const { label, waivers, onChanged } = props;
  const classes = useStyles();
  return (
    <ul aria-label={label} className={classes.root}>
      {waivers.map(waiver => (
        <li key={waiver.id} className={classes.item}>
          <div className={classes.head}>
            <WaiverStateMark state={waiver.state} accent={waiver.decidable} />
            <Typography variant="body1" className={classes.title}>
              {waiver.checkTitle ?? waiver.checkId}
            </Typography>
            <WaiverActions waiver={waiver} onChanged={onChanged} />
          </div>
          <WaiverFacts waiver={waiver} />
        </li>
      ))}
    </ul>
  );
}
