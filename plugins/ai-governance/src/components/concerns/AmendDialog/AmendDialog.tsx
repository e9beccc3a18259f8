import {
  ConcernView,
  KIND_CUSTOMER_INTERACTION,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import {
  AmendDraft,
  readAmendment,
  startAmending,
} from '../../../concerns/amendDraft';
import { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useMessages } from '../../../hooks/useMessages';
import { EntityPicker } from '../../EntityPicker';
import { FieldRow } from '../../FieldRow';
import { FormField } from '../../FormField';
import { ChangeDialog } from '../ChangeDialog';
import { LinkFields } from './LinkFields';

const INTERACTIONS = [KIND_CUSTOMER_INTERACTION];

/** Where somebody says what was not known when a concern came in. */
export function AmendDialog(props: {
  concern: ConcernView;
  /** Called with what was done, in words. */
  onDone(words: string): void;
  onClose(): void;
}) {
  const { onDone, onClose } = props;
  const { t } = useMessages();
  const change = useConcernChange(props.concern);
  const concern = change.current ?? props.concern;
  const { reference, interactionRef } = props.concern;
  const [draft, setDraft] = useState<AmendDraft>(() =>
    startAmending(props.concern),
  );
  const { amendment, faults } = readAmendment(concern, draft);
  const isRegraded = draft.severity !== concern.severity.value;
  const set = (changed: Partial<AmendDraft>) =>
    setDraft({ ...draft, ...changed });
  const invalid = (field: string, help?: string) =>
    faults[field] ? t('concernAmend.invalid', { why: faults[field] }) : help;

  async function send() {
    if (amendment) {
      const changed = await change.change((api, { id, version }) =>
        api.amendConcern(id, version, amendment),
      );
      if (changed) {
        onDone(t('concernAmend.done'));
      }
    }
  }

  return (
    <ChangeDialog
      title={t(
        interactionRef ? 'concernAmend.title' : 'concernAmend.triageTitle',
        { reference },
      )}
      meaning={t('concernAmend.meaning')}
      concern={concern}
      change={change}
      send={t('concernAmend.send')}
      failed={t('concernAmend.failed')}
      disabled={!amendment}
      onSend={send}
      onClose={onClose}
    >
      <EntityPicker
        label={t('concernAmend.interaction')}
        kinds={INTERACTIONS}
        value={draft.interactionRef}
        onChange={ref => set({ interactionRef: ref })}
      />
      <FieldRow>
        <FormField
          label={t('concernAmend.severity')}
          value={draft.severity}
          choices={SEVERITIES.map(value => ({
            value,
            name: t(`concern.severity.${value}`),
          }))}
          onChange={severity => set({ severity })}
        />
        <FormField
          label={t('concernAmend.because')}
          help={t('concernAmend.becauseHelp')}
          required={isRegraded}
          amiss={isRegraded && !draft.because.trim()}
          maxLength={1000}
          value={draft.because}
          onChange={because => set({ because })}
        />
      </FieldRow>
      <FieldRow>
        <FormField
          label={t('concernAmend.decisionRef')}
          maxLength={300}
          value={draft.decisionRef}
          onChange={decisionRef => set({ decisionRef })}
        />
        <FormField
          label={t('concernAmend.jurisdiction')}
          help={invalid('jurisdiction', t('concernAmend.jurisdictionHelp'))}
          amiss={faults.jurisdiction !== undefined}
          maxLength={6}
          value={draft.jurisdiction}
          onChange={jurisdiction => set({ jurisdiction })}
        />
      </FieldRow>
      <LinkFields
        links={draft.links}
        fault={invalid('links')}
        onChange={links => set({ links })}
      />
      {!amendment && Object.keys(faults).length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('concernAmend.nothing')}
        </Typography>
      )}
    </ChangeDialog>
  );
}
