import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import type SvgIcon from '@material-ui/core/SvgIcon';
import type { ReactNode } from 'react';

const useStyles = makeStyles<BackstageTheme, { accent: boolean }>(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 1.5),
    borderLeft: ({ accent }) =>
      `3px solid ${
        accent ? theme.palette.status.error : theme.palette.text.secondary
      }`,
    backgroundColor: theme.palette.action.hover,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
  },
  icon: {
    flexShrink: 0,
    color: ({ accent }) =>
      accent ? theme.palette.status.error : theme.palette.text.secondary,
  },
  text: { minWidth: 0, paddingTop: 1 },
}));

/** A mark that stands beside what it limits: the icon and the words say it. */
export function Callout(props: {
  icon: typeof SvgIcon;
  /** Whether somebody has to act. */
  accent?: boolean;
  children: ReactNode;
}) {
  const { icon: Icon, accent = false, children } = props;
  const classes = useStyles({ accent });
  return (
    <div className={classes.root}>
      <Icon fontSize="small" className={classes.icon} />
      <div className={classes.text}>{children}</div>
    </div>
  );
}
