import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

const LENGTH = 2000;

/** Words that somebody adds to a record. */
export function WordsField(props: {
  label: string;
  value: string;
  required?: boolean;
  onChange(value: string): void;
}) {
  const { label, value, required = false, onChange } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      multiline
      fullWidth
      size="small"
      required={required}
      variant="outlined"
      label={label}
      value={value}
      inputProps={{ maxLength: LENGTH }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
