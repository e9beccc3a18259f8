import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useEffect, useId, useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { readDay, todayInUtc, yearAfter } from '../../../regulations/days';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  field: { width: '11rem' },
}));

/** The day by which laws are judged: any, or one of two that are often asked. */
export function AsOfPicker(props: {
  /** As YYYY-MM-DD; `undefined` is today. */
  value: string | undefined;
  onChange(asOf: string | undefined): void;
}) {
  const { value, onChange } = props;
  const classes = useStyles();
  const id = useId();
  const { t } = useMessages();
  const [today] = useState(() => todayInUtc());
  const later = yearAfter(today);
  // Half a date is no day yet; it counts once it is whole.
  const [typed, setTyped] = useState(value ?? today);
  useEffect(() => setTyped(value ?? today), [value, today]);

  function choose(day: string | undefined) {
    onChange(day === today ? undefined : day);
  }

  return (
    <div className={classes.root}>
      <TextField
        id={id}
        type="date"
        size="small"
        variant="outlined"
        label={t('law.asOf')}
        className={classes.field}
        value={typed}
        InputLabelProps={{ shrink: true }}
        onChange={event => {
          setTyped(event.target.value);
          const day = readDay(event.target.value);
          if (day) {
            choose(day);
          }
        }}
      />
      <Button
        size="small"
        variant={value === undefined ? 'outlined' : 'text'}
        aria-pressed={value === undefined}
        onClick={() => choose(undefined)}
      >
        {t('law.today')}
      </Button>
      <Button
        size="small"
        variant={value === later ? 'outlined' : 'text'}
        aria-pressed={value === later}
        onClick={() => choose(later)}
      >
        {t('law.inOneYear')}
      </Button>
    </div>
  );
}
