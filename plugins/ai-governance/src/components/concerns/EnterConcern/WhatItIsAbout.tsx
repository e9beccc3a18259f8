import { KIND_CUSTOMER_INTERACTION } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { EntityPicker } from '../../EntityPicker';
import { DraftProps, TextDraftField, useFieldHelp } from './DraftFields';
import { FieldRow } from '../../FieldRow';
import { FormSection } from './FormSection';

const KINDS = [KIND_CUSTOMER_INTERACTION];

/** The interaction and the decision, and where the customer is. */
export function WhatItIsAbout(props: DraftProps) {
  const { draft, faults, onChange } = props;
  const { t } = useMessages();
  const helpFor = useFieldHelp(props);
  return (
    <FormSection title={t('enterConcern.about')}>
      <EntityPicker
        label={t('enterConcern.interaction')}
        kinds={KINDS}
        value={draft.interactionRef || undefined}
        amiss={faults.interactionRef !== undefined}
        help={helpFor('interactionRef', t('enterConcern.interactionHelp'))}
        onChange={ref => onChange({ interactionRef: ref ?? '' })}
      />
      <FieldRow>
        <TextDraftField
          {...props}
          field="decisionRef"
          maxLength={300}
          label={t('enterConcern.decisionRef')}
          help={t('enterConcern.decisionRefHelp')}
        />
        <TextDraftField
          {...props}
          field="jurisdiction"
          maxLength={6}
          label={t('enterConcern.jurisdiction')}
          help={t('enterConcern.jurisdictionHelp')}
        />
        <TextDraftField
          {...props}
          field="language"
          maxLength={20}
          label={t('enterConcern.language')}
          help={t('enterConcern.languageHelp')}
        />
      </FieldRow>
    </FormSection>
  );
}
