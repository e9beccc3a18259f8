import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, Ref, useId, useMemo, useState } from 'react';
import { useEntities } from '../../hooks/useEntities';
import {
  EntityOption,
  titleOf,
  useEntitySearch,
} from '../../hooks/useEntitySearch';
import { useMessages } from '../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  ref: {
    display: 'block',
    fontSize: '0.8rem',
    color: theme.palette.text.secondary,
  },
}));

/** A choice of one entity, found by its name; none is possible too. */
export function EntityPicker(props: {
  label: string;
  /** Which kinds to offer. */
  kinds: readonly string[];
  /** The reference of the entity that is chosen. */
  value: string | undefined;
  onChange(value: string | undefined): void;
  help?: ReactNode;
  required?: boolean;
  amiss?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const { label, kinds, value, onChange } = props;
  const { help, required, amiss, inputRef } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { value: options = [], loading } = useEntitySearch(kinds, typed);
  const { value: known } = useEntities(value ? [value] : []);

  const entity = value ? known?.get(value) : undefined;
  const chosenTitle = entity
    ? titleOf(entity)
    : options.find(({ ref }) => ref === value)?.title;
  // A new object would be taken for a new choice, and what is typed be lost.
  const chosen = useMemo<EntityOption | null>(
    () => (value ? { ref: value, title: chosenTitle ?? value } : null),
    [value, chosenTitle],
  );

  return (
    <Autocomplete
      id={id}
      options={options}
      value={chosen}
      getOptionLabel={({ title }) => title}
      getOptionSelected={(option, other) => option.ref === other.ref}
      // The backend has filtered them, by more than what shows.
      filterOptions={found => found}
      loading={loading}
      loadingText={t('shared.loading')}
      noOptionsText={t('shared.nothingFound')}
      openText={t('shared.openList')}
      closeText={t('shared.closeList')}
      clearText={t('shared.clearField')}
      onInputChange={(_event, text, why) =>
        setTyped(why === 'input' ? text : '')
      }
      onChange={(_event, option) => onChange(option?.ref)}
      renderOption={({ title, ref }) => (
        <span>
          {title}
          <span className={classes.ref}>{ref}</span>
        </span>
      )}
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={label}
          required={required}
          error={amiss}
          helperText={help}
          inputRef={inputRef}
        />
      )}
    />
  );
}
