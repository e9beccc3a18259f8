import Checkbox from '@material-ui/core/Checkbox';
import ListItemText from '@material-ui/core/ListItemText';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { Fragment, ReactNode, useId } from 'react';

/** A choice of any number of values; none means all. */
export function MultiSelect<T extends string>(props: {
  label: string;
  values: readonly T[];
  chosen: T[];
  nameOf(value: T): ReactNode;
  onChange(chosen: T[]): void;
}) {
  const { label, values, chosen, nameOf, onChange } = props;
  const id = useId();
  return (
    <TextField
      select
      id={id}
      size="small"
      variant="outlined"
      label={label}
      value={chosen}
      onChange={event => onChange(event.target.value as unknown as T[])}
      SelectProps={{
        multiple: true,
        renderValue: () =>
          chosen.map((value, index) => (
            <Fragment key={value}>
              {index > 0 && ', '}
              {nameOf(value)}
            </Fragment>
          )),
        MenuProps: { getContentAnchorEl: null },
      }}
    >
      {values.map(value => (
        <MenuItem key={value} value={value} dense>
          <Checkbox
            size="small"
            color="primary"
            checked={chosen.includes(value)}
            inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
          />
          <ListItemText primary={nameOf(value)} />
        </MenuItem>
      ))}
    </TextField>
  );
}
