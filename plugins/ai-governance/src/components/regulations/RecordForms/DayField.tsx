import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** A day that somebody has to say. */
export function DayField(props: {
  label: string;
  value: string;
  help?: string;
  min?: string;
  max?: string;
  onChange(value: string): void;
}) {
  const { label, value, help, min, max, onChange } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      type="date"
      size="small"
      required
      variant="outlined"
      label={label}
      value={value}
      helperText={help}
      InputLabelProps={{ shrink: true }}
      inputProps={{ min, max }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
