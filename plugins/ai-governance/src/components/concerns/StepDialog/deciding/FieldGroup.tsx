import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** Fields of a dialog that belong together, under a name. */
export function FieldGroup(props: {
  title: string;
  note?: string;
  children: ReactNode;
}) {
  const { title, note, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.root}>
      <div>
        <Typography id={id} variant="h6" component="h3">
          {title}
        </Typography>
        {note && (
          <Typography variant="body2" color="textSecondary">
            {note}
          </Typography>
        )}
      </div>
      {children}
    </section>
  );
}
