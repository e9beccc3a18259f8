import TextField from '@material-ui/core/TextField';
import { Ref, useId } from 'react';

/** A day, as YYYY-MM-DD. */
export function DayField(props: {
  label: string;
  value: string;
  help: string;
  /** Whether the day is not one of those that are asked for. */
  amiss: boolean;
  earliest: string;
  latest?: string;
  onChange(value: string): void;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const { label, value, help, amiss } = props;
  const { earliest, latest, onChange, inputRef } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      type="date"
      required
      variant="outlined"
      label={label}
      value={value}
      error={amiss}
      helperText={help}
      inputRef={inputRef}
      InputLabelProps={{ shrink: true }}
      inputProps={{ min: earliest, max: latest }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
