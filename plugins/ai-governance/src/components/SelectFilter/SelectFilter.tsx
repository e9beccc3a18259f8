import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { minWidth: '7rem' },
});

/** A choice of exactly one value, in a row of filters. */
export function SelectFilter<T extends string | number>(props: {
  label: string;
  value: T;
  values: readonly T[];
  nameOf(value: T): ReactNode;
  onChange(value: T): void;
}) {
  const { label, value, values, nameOf, onChange } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <TextField
      select
      id={id}
      size="small"
      variant="outlined"
      className={classes.root}
      label={label}
      value={value}
      onChange={event => onChange(event.target.value as T)}
    >
      {values.map(other => (
        <MenuItem key={other} value={other}>
          {nameOf(other)}
        </MenuItem>
      ))}
    </TextField>
  );
}
