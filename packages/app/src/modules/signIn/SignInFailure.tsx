import { ResponseError } from '@backstage/errors';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(3),
  },
}));

/**
 * Says why signing in did not work, and what the reader can do about it.
 *
 * @internal
 */
export function SignInFailure(props: {
  error?: Error;
  onRetry: () => void;
  onChooseAgain: () => void;
}) {
  const { error, onRetry, onChooseAgain } = props;
  const classes = useStyles();
  const reason = error instanceof ResponseError ? error.cause : error;

  return (
    <div role="alert">
      <Typography>
        {reason?.message ?? 'The portal gave no reason.'}
        {reason?.name === 'NotFoundError' &&
          '. Right after a start, the catalog needs a few seconds to know everybody.'}
      </Typography>
      <div className={classes.buttons}>
        <Button variant="contained" color="primary" onClick={onRetry}>
          Try again
        </Button>
        <Button variant="outlined" onClick={onChooseAgain}>
          Choose somebody else
        </Button>
      </div>
    </div>
  );
}
