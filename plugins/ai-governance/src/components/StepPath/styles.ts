import { makeStyles } from '@material-ui/core/styles';

const DOT = 14;

/** How reached, claimed and coming steps look: filled, half, hollow. */
export const useStepPathStyles = makeStyles(theme => ({
  path: {
    display: 'flex',
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 1),
    padding: 0,
  },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    position: 'relative',
    // The line to the step before.
    '&:not(:first-child)::before': {
      content: '""',
      position: 'absolute',
      top: DOT / 2 - 1,
      left: `calc(-50% + ${DOT / 2 + 4}px)`,
      right: `calc(50% + ${DOT / 2 + 4}px)`,
      borderTop: `2px solid ${theme.palette.divider}`,
    },
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  dot: {
    display: 'block',
    width: DOT,
    height: DOT,
    borderRadius: '50%',
    border: `2px solid ${theme.palette.text.secondary}`,
    boxSizing: 'border-box',
  },
  legendDot: {
    display: 'inline-block',
    verticalAlign: -2,
    marginRight: theme.spacing(0.75),
    borderColor: theme.palette.primary.main,
    background: `linear-gradient(90deg, ${theme.palette.primary.main} 50%, transparent 50%)`,
  },
  word: {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: '0.85rem',
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('sm')]: { fontSize: '0.72rem' },
  },
  reached: {
    '& $dot': {
      borderColor: theme.palette.primary.main,
      background: theme.palette.primary.main,
    },
    '& $word': { color: theme.palette.text.primary, fontWeight: 700 },
    '&:not(:first-child)::before': { borderColor: theme.palette.primary.main },
  },
  claimed: {
    '& $dot': {
      borderColor: theme.palette.primary.main,
      background: `linear-gradient(90deg, ${theme.palette.primary.main} 50%, transparent 50%)`,
    },
    '&:not(:first-child)::before': {
      borderTopStyle: 'dashed',
      borderColor: theme.palette.primary.main,
    },
  },
  ahead: {},
}));
