import {
  CONCERN_IMPORT_LIMITS,
  ConcernImportRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useId } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Refusal } from '../../ActionDialog';
import { FormField } from '../../FormField';
import { FileColumns } from './FileColumns';
import { FileButton } from './FileButton';

/** As the backend takes it. */
const SOURCE = /^(?:[a-z0-9][a-z0-9-]{0,39})?$/;

/** A file that somebody is about to import. */
export interface FileDraft {
  /** The name of the file; none where the text was typed or pasted. */
  name?: string;
  csv: string;
  source: string;
}

/** Nothing is chosen yet. */
export const NO_FILE: FileDraft = { csv: '', source: '' };

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: theme.spacing(3),
    maxWidth: '56rem',
  },
  text: {
    '& textarea': { fontFamily: 'monospace', whiteSpace: 'pre' },
  },
}));

/** Where a file is chosen, or its text is pasted. */
export function FileForm(props: {
  draft: FileDraft;
  sending: boolean;
  error: Error | undefined;
  onChange(draft: FileDraft): void;
  onShow(file: ConcernImportRequest): void;
}) {
  const { draft, sending, error, onChange, onShow } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const id = useId();
  const isAmiss = !SOURCE.test(draft.source);

  function show(event: FormEvent) {
    event.preventDefault();
    onShow({ csv: draft.csv, source: draft.source || undefined });
  }

  return (
    <form noValidate className={classes.root} onSubmit={show}>
      <Typography variant="body1">{t('importConcerns.intro')}</Typography>
      <FileColumns />
      <FileButton
        name={draft.name}
        onChosen={(name, csv) => onChange({ ...draft, name, csv })}
      />
      <TextField
        id={id}
        multiline
        fullWidth
        minRows={4}
        maxRows={12}
        variant="outlined"
        className={classes.text}
        label={t('importConcerns.orPaste')}
        helperText={t('importConcerns.pasteHelp', {
          rows: String(CONCERN_IMPORT_LIMITS.rows),
        })}
        value={draft.csv}
        inputProps={{ spellCheck: false }}
        onChange={event =>
          onChange({ ...draft, name: undefined, csv: event.target.value })
        }
      />
      <FormField
        label={t('importConcerns.source')}
        help={t(
          isAmiss ? 'importConcerns.sourceAmiss' : 'importConcerns.sourceHelp',
        )}
        amiss={isAmiss}
        value={draft.source}
        onChange={source => onChange({ ...draft, source })}
      />
      {error && <Refusal title={t('importConcerns.failed')} error={error} />}
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={sending || isAmiss || draft.csv.trim() === ''}
      >
        {t(sending ? 'importConcerns.previewing' : 'importConcerns.preview')}
      </Button>
    </form>
  );
}
