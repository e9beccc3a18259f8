import type { RequirementStatus } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import HelpIcon from '@material-ui/icons/HelpOutline';
import PauseIcon from '@material-ui/icons/PauseCircleOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import UncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';

const ICONS = {
  fail: CancelIcon,
  undetermined: HelpIcon,
  waived: PauseIcon,
  pass: CheckIcon,
  'not-applicable': RemoveIcon,
  'not-assessed': UncheckedIcon,
};

const useStyles = makeStyles<BackstageTheme>(theme => ({
  neutral: { color: theme.palette.text.secondary },
  accent: { color: theme.palette.status.error },
}));

/** Whether somebody has to act on a status. */
function needsAction(status: RequirementStatus): boolean {
  return status === 'fail' || status === 'undetermined';
}

/** The sign of a status. A word always stands beside it, or in a label. */
export function StatusIcon({ status }: { status: RequirementStatus }) {
  const classes = useStyles();
  const Icon = ICONS[status];
  return (
    <Icon
      aria-hidden
      fontSize="small"
      className={needsAction(status) ? classes.accent : classes.neutral}
    />
  );
}
