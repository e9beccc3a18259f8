import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import type { ConcernDraft, DraftFaults } from '../../../concerns/concernDraft';
import { useMessages } from '../../../hooks/useMessages';
import { FieldChoice, FormField } from '../../FormField';

/** What the fields of the form share. */
export interface DraftProps {
  draft: ConcernDraft;
  faults: DraftFaults;
  onChange(change: Partial<ConcernDraft>): void;
}

/** The name by which a field is found again, to lead the reader to it. */
export function fieldName(field: keyof ConcernDraft): string {
  return `concern-${field}`;
}

/** Says what is amiss with a field, or else what it is for. */
export function useFieldHelp({ faults }: Pick<DraftProps, 'faults'>) {
  const { t } = useMessages();
  return (field: keyof ConcernDraft, help?: ReactNode): ReactNode => {
    const fault = faults[field];
    if (!fault) {
      return help;
    }
    return typeof fault === 'string'
      ? t(`enterConcern.amiss.${fault}`)
      : t('enterConcern.amiss.invalid', { why: fault.why });
  };
}

/** A field of the draft. */
export function TextDraftField(
  props: DraftProps & {
    field: Exclude<keyof ConcernDraft, 'requests'>;
    label: string;
    help?: string;
    required?: boolean;
    multiline?: boolean;
    maxLength?: number;
    type?: HTMLInputTypeAttribute;
    choices?: FieldChoice[];
  },
) {
  const { field, help, draft, faults, onChange, ...rest } = props;
  const helpFor = useFieldHelp(props);
  return (
    <FormField
      {...rest}
      name={fieldName(field)}
      value={draft[field]}
      amiss={faults[field] !== undefined}
      help={helpFor(field, help)}
      onChange={value => onChange({ [field]: value })}
    />
  );
}
