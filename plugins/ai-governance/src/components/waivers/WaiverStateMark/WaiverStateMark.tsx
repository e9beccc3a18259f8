import type { WaiverState } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import RejectedIcon from '@material-ui/icons/Block';
import EndedIcon from '@material-ui/icons/EventBusy';
import RequestedIcon from '@material-ui/icons/HourglassEmpty';
import ApprovedIcon from '@material-ui/icons/PauseCircleOutline';
import RevokedIcon from '@material-ui/icons/Undo';
import { useMessages } from '../../../hooks/useMessages';

const ICONS = {
  requested: RequestedIcon,
  approved: ApprovedIcon,
  rejected: RejectedIcon,
  revoked: RevokedIcon,
  ended: EndedIcon,
};

const useStyles = makeStyles<BackstageTheme>(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontWeight: 700,
  },
  neutral: { color: theme.palette.text.secondary },
  accent: { color: theme.palette.status.error },
}));

/** The state of a waiver as sign and word. */
export function WaiverStateMark(props: {
  state: WaiverState;
  /** Whether the reader has to act. */
  accent?: boolean;
}) {
  const { state, accent } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const Icon = ICONS[state];
  return (
    <span className={classes.root}>
      <Icon
        aria-hidden
        fontSize="small"
        className={accent ? classes.accent : classes.neutral}
      />
      {t(`waiver.state.${state}`)}
    </span>
  );
}
