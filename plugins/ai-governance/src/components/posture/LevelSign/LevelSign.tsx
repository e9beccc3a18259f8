import type { PostureLevel } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useLevelStyles } from './styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
  sign: {
    width: 10,
    height: 10,
    border: `1px solid ${theme.palette.text.secondary}`,
  },
}));

/** The face of a level in plots, and words beside it. */
export function LevelSign(props: { level: PostureLevel; children: ReactNode }) {
  const { level, children } = props;
  const classes = useStyles();
  const levels = useLevelStyles();
  return (
    <span className={classes.root}>
      <span aria-hidden className={`${classes.sign} ${levels[level]}`} />
      {children}
    </span>
  );
}
