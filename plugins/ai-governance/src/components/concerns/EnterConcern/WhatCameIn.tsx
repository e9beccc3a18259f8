import { CONCERN_CHANNELS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { DraftProps, TextDraftField } from './DraftFields';
import { FieldRow } from '../../FieldRow';
import { FormSection } from './FormSection';

/** How it came, when, and in which words. */
export function WhatCameIn(props: DraftProps) {
  const { t } = useMessages();
  return (
    <FormSection title={t('enterConcern.what')}>
      <FieldRow>
        <TextDraftField
          {...props}
          field="channel"
          required
          label={t('enterConcern.channel')}
          choices={CONCERN_CHANNELS.map(value => ({
            value,
            name: t(`concern.channel.${value}`),
          }))}
        />
        <TextDraftField
          {...props}
          field="receivedAt"
          required
          type="datetime-local"
          label={t('enterConcern.receivedAt')}
          help={t('enterConcern.receivedAtHelp')}
        />
      </FieldRow>
      <TextDraftField
        {...props}
        field="summary"
        required
        maxLength={300}
        label={t('enterConcern.summary')}
        help={t('enterConcern.summaryHelp')}
      />
      <TextDraftField
        {...props}
        field="description"
        required
        multiline
        maxLength={20_000}
        label={t('enterConcern.description')}
        help={t('enterConcern.descriptionHelp')}
      />
      <TextDraftField
        {...props}
        field="desiredOutcome"
        multiline
        maxLength={2000}
        label={t('enterConcern.desiredOutcome')}
      />
    </FormSection>
  );
}
