import { AFFECTED_ROLES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { DraftProps, TextDraftField } from './DraftFields';
import { FieldRow } from '../../FieldRow';
import { FormSection } from './FormSection';

/** Who raised it, for whom, and what they need to take part. */
export function WhoRaisedIt(props: DraftProps) {
  const { t } = useMessages();
  return (
    <>
      <FormSection
        title={t('enterConcern.who')}
        note={t('enterConcern.personal')}
      >
        <FieldRow>
          <TextDraftField
            {...props}
            field="name"
            maxLength={300}
            label={t('enterConcern.name')}
          />
          <TextDraftField
            {...props}
            field="email"
            type="email"
            maxLength={254}
            label={t('enterConcern.email')}
          />
          <TextDraftField
            {...props}
            field="customerReference"
            maxLength={300}
            label={t('enterConcern.customerReference')}
          />
          <TextDraftField
            {...props}
            field="relationship"
            label={t('enterConcern.relationship')}
            choices={[
              { value: '', name: t('enterConcern.notKnown') },
              ...AFFECTED_ROLES.map(value => ({
                value,
                name: t(`enterConcern.relationshipOf.${value}`),
              })),
            ]}
          />
        </FieldRow>
        <TextDraftField
          {...props}
          field="adjustmentsNeeded"
          multiline
          maxLength={2000}
          label={t('enterConcern.adjustments')}
          help={t('enterConcern.adjustmentsHelp')}
        />
      </FormSection>
      <FormSection title={t('enterConcern.onBehalfOf')}>
        <FieldRow>
          <TextDraftField
            {...props}
            field="behalfName"
            maxLength={300}
            label={t('enterConcern.behalfName')}
          />
          <TextDraftField
            {...props}
            field="behalfAuthority"
            maxLength={1000}
            label={t('enterConcern.behalfAuthority')}
            help={t('enterConcern.behalfAuthorityHelp')}
          />
        </FieldRow>
      </FormSection>
    </>
  );
}
