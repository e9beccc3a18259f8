import type { DecideDraft } from '../../../../concerns/decideDraft';
import { useMessages } from '../../../../hooks/useMessages';
import { EntityPicker } from '../../../EntityPicker';
import { FieldRow } from '../../../FieldRow';
import { FormField } from '../../../FormField';
import { isLacking, StepFieldsProps } from '../types';
import { FieldGroup } from './FieldGroup';

const PEOPLE = ['User'];

/** Who took the decision that the customer speaks against, and when. */
export function FirstDecisionFields(props: StepFieldsProps<DecideDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  const isMissing = isLacking(lacks, 'first-decision');
  return (
    <FieldGroup title={t('concernDecide.firstDecision')}>
      <FieldRow>
        <FormField
          required
          label={t('concernDecide.firstBy')}
          value={draft.firstKind}
          amiss={isMissing && draft.firstKind === ''}
          choices={(['automated', 'person'] as const).map(value => ({
            value,
            name: t(`concernDecide.firstKind.${value}`),
          }))}
          onChange={firstKind => onChange({ firstKind })}
        />
        {draft.firstKind === 'person' && (
          <EntityPicker
            required
            label={t('concernDecide.firstPerson')}
            kinds={PEOPLE}
            value={draft.firstPerson}
            amiss={isMissing && !draft.firstPerson}
            onChange={firstPerson => onChange({ firstPerson })}
          />
        )}
        <FormField
          type="datetime-local"
          label={t('concernDecide.firstAt')}
          value={draft.firstAt}
          onChange={firstAt => onChange({ firstAt })}
        />
      </FieldRow>
    </FieldGroup>
  );
}
