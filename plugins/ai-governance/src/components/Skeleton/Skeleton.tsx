import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../hooks/useMessages';
import { VisuallyHidden } from '../VisuallyHidden';

const useStyles = makeStyles(theme => ({
  '@keyframes breathe': { '50%': { opacity: 0.45 } },
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
  line: {
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.action.hover,
    animation: '$breathe 1.6s ease-in-out infinite',
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
}));

/** Where content will stand, in its likely shape, while it is loading. */
export function Skeleton(props: {
  /** The height of each line, in pixels. */
  lines: number[];
}) {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div role="status" className={classes.root}>
      <VisuallyHidden>{t('shared.loading')}</VisuallyHidden>
      {props.lines.map((height, index) => (
        <div
          key={index}
          aria-hidden
          className={classes.line}
          style={{ height }}
        />
      ))}
    </div>
  );
}
