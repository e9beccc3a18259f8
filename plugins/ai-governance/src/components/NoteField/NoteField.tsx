import TextField from '@material-ui/core/TextField';
import { ReactNode, Ref, useId } from 'react';

/** A text of a few sentences. */
export function NoteField(props: {
  label: string;
  value: string;
  maxLength: number;
  onChange(value: string): void;
  required?: boolean;
  help?: ReactNode;
  /** Whether what is written is not what is asked for. */
  amiss?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
}) {
  const { label, value, maxLength, onChange } = props;
  const { required, help, amiss, inputRef } = props;
  const id = useId();
  return (
    <TextField
      id={id}
      multiline
      variant="outlined"
      label={label}
      value={value}
      required={required}
      error={amiss}
      helperText={help}
      inputRef={inputRef}
      inputProps={{ maxLength, 'aria-invalid': amiss }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
