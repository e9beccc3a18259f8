import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0),
    padding: theme.spacing(1.5),
    overflowX: 'auto',
    fontFamily: 'monospace',
    fontSize: '0.8rem',
    lineHeight: 1.5,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.action.hover,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Text for a file, as it should stand there. */
export function Snippet(props: { text: string; label: string }) {
  return (
    // Long lines scroll; the keyboard has to reach them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={useStyles().root} tabIndex={0} aria-label={props.label}>
      {props.text}
    </pre>
  );
}
