import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { Callout } from '../Callout';

/** Says that nothing was done, and why, in the backend's own words. */
export function Refusal(props: { title: string; error: Error }) {
  return (
    <div role="alert">
      <Callout icon={ErrorIcon} accent>
        <strong>{props.title}</strong>
        <Typography variant="body2">{props.error.message}</Typography>
      </Callout>
    </div>
  );
}
