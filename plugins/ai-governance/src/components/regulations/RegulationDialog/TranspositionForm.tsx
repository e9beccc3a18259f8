import {
  RegulationListItem,
  transposingStates,
  TranspositionRecord,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { placeOf } from '../../../formatting/places';
import { useRecording } from '../../../hooks/regulations/useRecording';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { readDay } from '../../../regulations/days';
import {
  DayField,
  RecordButton,
  RecordFailure,
  useFormStyles,
  WordsField,
} from '../RecordForms';

/** Which law of which state carries a directive, and from when. */
export function TranspositionForm(props: {
  item: RegulationListItem;
  /** The record that is corrected; the first one of a state if left out. */
  corrected: TranspositionRecord | undefined;
  onRecorded(): void;
  onCancel(): void;
}) {
  const { item, corrected, onRecorded, onCancel } = props;
  const { rowId, jurisdictions, records } = item;
  const api = useApi(aiGovernanceApiRef);
  const classes = useFormStyles();
  const stateId = useId();
  const citationId = useId();
  const { t } = useMessages();
  const language = useLanguage();
  const [state, setState] = useState(corrected?.state ?? '');
  const [citation, setCitation] = useState(corrected?.citation ?? '');
  const [from, setFrom] = useState(corrected?.from ?? item.from ?? '');
  const [note, setNote] = useState('');
  const { sending, error, record } = useRecording();
  const taken = records.transpositions
    .filter(({ ended, id }) => !ended && id !== corrected?.id)
    .map(other => other.state);
  const states = transposingStates(jurisdictions)
    .filter(each => !taken.includes(each))
    .map(code => ({ code, name: placeOf(code, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));

  async function send() {
    const request = {
      state,
      citation: citation.trim(),
      from,
      note: note.trim() || undefined,
      replaces: corrected?.id,
    };
    if (await record(() => api.recordTransposition(rowId, request))) {
      onRecorded();
    }
  }

  return (
    <div
      role="group"
      aria-label={t('regulations.recordNational')}
      className={classes.form}
    >
      {corrected && (
        <Typography variant="body2">
          {t('regulations.correcting', { citation: corrected.citation })}
        </Typography>
      )}
      <div className={classes.fields}>
        <TextField
          select
          id={stateId}
          size="small"
          required
          variant="outlined"
          label={t('regulations.memberState')}
          value={state}
          disabled={corrected !== undefined}
          onChange={event => setState(event.target.value)}
        >
          {states.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <DayField
          label={t('regulations.fromDay')}
          value={from}
          onChange={setFrom}
        />
      </div>
      <TextField
        id={citationId}
        size="small"
        required
        variant="outlined"
        label={t('regulations.citation')}
        value={citation}
        inputProps={{ maxLength: 500 }}
        onChange={event => setCitation(event.target.value)}
      />
      <WordsField
        label={t('regulations.adoptNote')}
        value={note}
        onChange={setNote}
      />
      <RecordFailure error={error} />
      <div className={classes.actions}>
        <RecordButton
          label={t('regulations.record')}
          sending={sending}
          disabled={!state || citation.trim().length < 3 || !readDay(from)}
          onClick={send}
        />
        <Button size="small" onClick={onCancel}>
          {t('regulations.cancel')}
        </Button>
      </div>
    </div>
  );
}
