import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { HTMLInputTypeAttribute, ReactNode, useId } from 'react';

/** A value to choose from, and what it is called. */
export interface FieldChoice<T extends string = string> {
  value: T;
  name: string;
}

/** A field of a form: a text, a moment, or a choice. */
export function FormField<T extends string = string>(props: {
  label: string;
  value: T;
  onChange(value: T): void;
  help?: ReactNode;
  /** Whether what stands there is not what is asked for. */
  amiss?: boolean;
  required?: boolean;
  multiline?: boolean;
  maxLength?: number;
  type?: HTMLInputTypeAttribute;
  /** The values to choose from, where not any text will do. */
  choices?: FieldChoice<T>[];
  /** The name in the form. */
  name?: string;
}) {
  const { label, value, onChange, help, amiss, required } = props;
  const { multiline, maxLength, type, choices, name } = props;
  const id = useId();
  // Such fields show a pattern where a text would show nothing.
  const isPatterned = type === 'datetime-local' || type === 'date';
  return (
    <TextField
      id={id}
      select={choices !== undefined}
      type={type}
      variant="outlined"
      fullWidth
      label={label}
      required={required}
      multiline={multiline}
      minRows={multiline ? 3 : undefined}
      value={value}
      error={amiss}
      helperText={help}
      InputLabelProps={isPatterned ? { shrink: true } : undefined}
      inputProps={{ maxLength, name, 'aria-invalid': amiss }}
      onChange={event => onChange(event.target.value as T)}
    >
      {choices?.map(choice => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
