import TextField from '@material-ui/core/TextField';
import { useEffect, useId, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

const PAUSE_MS = 300;

/** A text to look for; it counts once the typing pauses. */
export function TextFilter(props: {
  label: string;
  value: string;
  onChange(value: string): void;
}) {
  const { label, value, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useDebounce(
    () => {
      if (typed.trim() !== value) {
        onChange(typed.trim());
      }
    },
    PAUSE_MS,
    [typed],
  );
  return (
    <TextField
      id={id}
      type="search"
      size="small"
      variant="outlined"
      label={label}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  );
}
