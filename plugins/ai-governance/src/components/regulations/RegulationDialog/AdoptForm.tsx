import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { useRecording } from '../../../hooks/regulations/useRecording';
import { useMessages } from '../../../hooks/useMessages';
import {
  RecordButton,
  RecordFailure,
  useFormStyles,
  WordsField,
} from '../RecordForms';

/** Where somebody puts their name to a row, after reading it. */
export function AdoptForm(props: {
  item: RegulationListItem;
  onRecorded(): void;
}) {
  const { item, onRecorded } = props;
  const { rowId, contentHash } = item;
  const api = useApi(aiGovernanceApiRef);
  const classes = useFormStyles();
  const { t } = useMessages();
  const [note, setNote] = useState('');
  const { sending, error, record } = useRecording();

  async function send() {
    const request = { contentHash, note: note.trim() || undefined };
    if (await record(() => api.adoptRow(rowId, request))) {
      onRecorded();
    }
  }

  return (
    <div className={classes.form}>
      <Typography variant="body2">{t('regulations.adoptWith')}</Typography>
      <WordsField
        label={t('regulations.adoptNote')}
        value={note}
        onChange={setNote}
      />
      <RecordFailure error={error} />
      <div className={classes.actions}>
        <RecordButton
          label={t('regulations.adopt')}
          sending={sending}
          onClick={send}
        />
      </div>
    </div>
  );
}
