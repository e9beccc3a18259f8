import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PropsWithChildren } from 'react';
import { LogoIcon } from '../nav/LogoIcon';

const useStyles = makeStyles(theme => ({
  root: {
    minHeight: '100vh',
    overflow: 'auto',
    padding: theme.spacing(6, 3),
    background: theme.palette.background.default,
    color: theme.palette.text.primary,
    [theme.breakpoints.down('xs')]: {
      padding: theme.spacing(3, 2),
    },
  },
  column: {
    maxWidth: 1120,
    margin: '0 auto',
  },
  organisation: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(4),
  },
  title: {
    fontSize: '2rem',
    fontWeight: 600,
    lineHeight: 1.25,
  },
  subtitle: {
    maxWidth: '46em',
    margin: theme.spacing(1, 0, 4),
  },
}));

/**
 * What surrounds every state of the sign-in page: whose portal this is, and
 * what the reader is asked.
 *
 * @internal
 */
export function SignInFrame(
  props: PropsWithChildren<{ title: string; subtitle?: string }>,
) {
  const { title, subtitle, children } = props;
  const classes = useStyles();
  const config = useApi(configApiRef);

  return (
    <main className={classes.root}>
      <div className={classes.column}>
        <div className={classes.organisation}>
          <LogoIcon />
          <Typography variant="subtitle1" component="p">
            {config.getOptionalString('app.title')}
          </Typography>
        </div>
        <Typography className={classes.title} variant="h1">
          {title}
        </Typography>
        <Typography
          className={classes.subtitle}
          variant="body1"
          color="textSecondary"
        >
          {subtitle}
        </Typography>
        {children}
      </div>
    </main>
  );
}
