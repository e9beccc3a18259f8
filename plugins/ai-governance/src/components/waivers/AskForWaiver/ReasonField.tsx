import { WAIVER_REASON_LENGTH } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Ref } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { NoteField } from '../../NoteField';

/** Why the check is to be waived, with how much is written of it. */
export function ReasonField(props: {
  value: string;
  amiss: boolean;
  onChange(value: string): void;
  inputRef: Ref<HTMLTextAreaElement>;
}) {
  const { value, amiss, onChange, inputRef } = props;
  const { min, max } = WAIVER_REASON_LENGTH;
  const { t } = useMessages();
  const number = value.trim().length;
  return (
    <NoteField
      required
      label={t('askForWaiver.reason')}
      value={value}
      maxLength={max}
      amiss={amiss}
      help={
        number < min
          ? t('askForWaiver.reasonTooShort', { number, min })
          : t('askForWaiver.reasonLength', { number, max })
      }
      inputRef={inputRef}
      onChange={onChange}
    />
  );
}
