import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import type SvgIcon from '@material-ui/core/SvgIcon';
import type { ReactNode } from 'react';

const useStyles = makeStyles<BackstageTheme>(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    // As tall as the sign, so that both stand on one line.
    lineHeight: '20px',
  },
  strong: { fontWeight: 700 },
  icon: { flexShrink: 0 },
  neutral: { color: theme.palette.text.secondary },
  accent: { color: theme.palette.status.error },
}));

/** Words behind a sign; the accent is for what somebody has to act on. */
export function SignedWords(props: {
  icon: typeof SvgIcon;
  accent?: boolean;
  strong?: boolean;
  /** What shows on hover. */
  title?: string;
  children: ReactNode;
}) {
  const { icon: Icon, accent, strong, title, children } = props;
  const classes = useStyles();
  const colour = accent ? classes.accent : classes.neutral;
  return (
    <span
      title={title}
      className={strong ? `${classes.root} ${classes.strong}` : classes.root}
    >
      <Icon
        aria-hidden
        fontSize="small"
        className={`${classes.icon} ${colour}`}
      />
      <span>{children}</span>
    </span>
  );
}
