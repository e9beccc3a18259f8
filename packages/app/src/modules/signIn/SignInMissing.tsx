import Typography from '@material-ui/core/Typography';

/**
 * Says that this portal has no way to sign in, and how to give it one.
 *
 * @internal
 */
export function SignInMissing() {
  return (
    <Typography role="status">
      This portal has no sign-in yet. The demo's people are there only where{' '}
      <code>auth.environment</code> is <code>development</code>; anywhere else,
      set up one of Backstage's sign-in providers and replace the module{' '}
      <code>signIn</code> in <code>packages/app</code>.
    </Typography>
  );
}
