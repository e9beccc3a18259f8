import type { LawState } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import NationalIcon from '@material-ui/icons/AccountBalanceOutlined';
import WithdrawnIcon from '@material-ui/icons/Block';
import UpcomingIcon from '@material-ui/icons/EventOutlined';
import InForceIcon from '@material-ui/icons/Gavel';
import SupersededIcon from '@material-ui/icons/History';
import DeferredIcon from '@material-ui/icons/HourglassEmpty';
import GuidanceIcon from '@material-ui/icons/InfoOutlined';
import ContestedIcon from '@material-ui/icons/ReportProblemOutlined';
import WatchIcon from '@material-ui/icons/VisibilityOutlined';
import { useMessages } from '../../../hooks/useMessages';

const ICONS = {
  'in-force': InForceIcon,
  'enforcement-deferred': DeferredIcon,
  contested: ContestedIcon,
  'needs-national-law': NationalIcon,
  upcoming: UpcomingIcon,
  'guidance-only': GuidanceIcon,
  watch: WatchIcon,
  superseded: SupersededIcon,
  withdrawn: WithdrawnIcon,
} satisfies Record<LawState, unknown>;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    // As tall as the sign, so that both stand on one line.
    lineHeight: '20px',
  },
  icon: { color: theme.palette.text.secondary, flexShrink: 0 },
}));

/** How a law stands, as sign and word. */
export function LawStateMark({ state }: { state: LawState }) {
  const classes = useStyles();
  const { t } = useMessages();
  const Icon = ICONS[state];
  return (
    <span className={classes.root}>
      <Icon aria-hidden fontSize="small" className={classes.icon} />
      {t(`law.state.${state}`)}
    </span>
  );
}
