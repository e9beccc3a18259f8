import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useMessages } from '../../../hooks/useMessages';
import { FormField } from '../../FormField';
import { ChangeDialog } from '../ChangeDialog';

/** Where a legal hold is put on a concern, or lifted. */
export function HoldDialog(props: {
  concern: ConcernView;
  onDone(words: string): void;
  onClose(): void;
}) {
  const { onDone, onClose } = props;
  const { reference, legalHold } = props.concern;
  const { t } = useMessages();
  const change = useConcernChange(props.concern);
  const [because, setBecause] = useState('');
  const verb = legalHold ? 'lift' : 'hold';

  async function send() {
    const changed = await change.change((api, { id, version }) =>
      api.holdConcern(id, version, { because: legalHold ? null : because }),
    );
    if (changed) {
      onDone(t(`concernData.${verb}Done`));
    }
  }

  return (
    <ChangeDialog
      title={t(`concernData.${verb}Title`, { reference })}
      meaning={t(`concernData.${verb}Meaning`)}
      concern={change.current ?? props.concern}
      change={change}
      send={t(`concernData.${verb}`)}
      failed={t('concernData.failed')}
      disabled={!legalHold && because.trim() === ''}
      onSend={send}
      onClose={onClose}
    >
      {!legalHold && (
        <FormField
          required
          multiline
          maxLength={1000}
          label={t('concernData.because')}
          value={because}
          onChange={setBecause}
        />
      )}
    </ChangeDialog>
  );
}
