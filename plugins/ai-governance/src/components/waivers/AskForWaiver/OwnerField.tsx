import TextField from '@material-ui/core/TextField';
import { Ref, useId } from 'react';
import { useMessages } from '../../../hooks/useMessages';

/** Who answers for the waiver; the reader and their groups are suggested. */
export function OwnerField(props: {
  value: string;
  claims: string[];
  amiss: boolean;
  onChange(value: string): void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const { value, claims, amiss, onChange, inputRef } = props;
  const id = useId();
  const listId = useId();
  const { t } = useMessages();
  return (
    <>
      <TextField
        id={id}
        required
        variant="outlined"
        label={t('askForWaiver.owner')}
        value={value}
        error={amiss}
        helperText={t('askForWaiver.ownerHelp')}
        inputRef={inputRef}
        inputProps={{ list: listId, autoComplete: 'off' }}
        onChange={event => onChange(event.target.value)}
      />
      <datalist id={listId}>
        {[...new Set(claims)].map(claim => (
          <option key={claim} value={claim} />
        ))}
      </datalist>
    </>
  );
}
