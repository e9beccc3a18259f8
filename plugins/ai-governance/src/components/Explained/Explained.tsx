import Typography from '@material-ui/core/Typography';

/** Words instead of what is not there, and what that means. */
export function Explained(props: { words: string; meaning: string }) {
  return (
    <>
      <Typography variant="body1" gutterBottom>
        {props.words}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {props.meaning}
      </Typography>
    </>
  );
}
