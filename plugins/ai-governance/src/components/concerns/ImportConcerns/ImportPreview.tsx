import type { ConcernImport } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Refusal } from '../../ActionDialog';
import { ImportCounts } from './ImportCounts';
import { ImportRows } from './ImportRows';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** What each row would become, and the button that makes it so. */
export function ImportPreview(props: {
  preview: ConcernImport;
  sending: boolean;
  error: Error | undefined;
  onImport(skipFaulty: boolean): void;
  onChange(): void;
}) {
  const { preview, sending, error, onImport, onChange } = props;
  const { counts, rows } = preview;
  const classes = useStyles();
  const { t } = useMessages();
  const [skipFaulty, setSkipFaulty] = useState(false);
  const isHeld = counts.faulty > 0 && !skipFaulty;

  function advice() {
    if (counts.new === 0) {
      return t('importConcerns.nothingNew');
    }
    return isHeld ? t('importConcerns.mend') : '';
  }

  return (
    <div className={classes.root}>
      <ImportCounts counts={counts} />
      <ImportRows rows={rows} />
      {counts.faulty > 0 && counts.new > 0 && (
        <FormControlLabel
          control={
            <Checkbox
              color="primary"
              checked={skipFaulty}
              onChange={event => setSkipFaulty(event.target.checked)}
            />
          }
          label={t('importConcerns.skip', { count: counts.faulty })}
        />
      )}
      {error && (
        <Refusal title={t('importConcerns.importFailed')} error={error} />
      )}
      <div className={classes.buttons}>
        <Button
          variant="contained"
          color="primary"
          disabled={sending || isHeld || counts.new === 0}
          onClick={() => onImport(skipFaulty)}
        >
          {sending
            ? t('importConcerns.sending')
            : t('importConcerns.send', { count: counts.new })}
        </Button>
        <Button disabled={sending} onClick={onChange}>
          {t('importConcerns.change')}
        </Button>
        <Typography variant="body2">{advice()}</Typography>
      </div>
    </div>
  );
}
