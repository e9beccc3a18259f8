import { CONCERN_IMPORT_LIMITS } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import FileIcon from '@material-ui/icons/InsertDriveFileOutlined';
import { ChangeEvent, useRef, useState } from 'react';
import { FileFault, readTextFile } from '../../../csv/readTextFile';
import { useMessages } from '../../../hooks/useMessages';

const MEGABYTE = 1024 * 1024;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** Chooses a file and reads it. */
export function FileButton(props: {
  /** What was chosen. */
  name: string | undefined;
  onChosen(name: string, text: string): void;
}) {
  const { name, onChosen } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault>();
  const { bytes: maxBytes } = CONCERN_IMPORT_LIMITS;

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) {
      return;
    }
    const read = await readTextFile(file, { maxBytes });
    // So that the same file, once mended, can be chosen again.
    target.value = '';
    if ('text' in read) {
      setFault(undefined);
      onChosen(file.name, read.text);
    } else {
      setFault(read.fault);
    }
  }

  function words() {
    if (fault) {
      return t(`importConcerns.${fault}`, {
        size: String(maxBytes / MEGABYTE),
      });
    }
    return name ? t('importConcerns.chosen', { name }) : '';
  }

  return (
    <div className={classes.root}>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={t('importConcerns.choose')}
        onChange={take}
      />
      <Button
        variant="outlined"
        color="primary"
        startIcon={<FileIcon />}
        onClick={() => input.current?.click()}
      >
        {t('importConcerns.choose')}
      </Button>
      <Typography
        variant="body2"
        role="status"
        color={fault ? 'error' : 'initial'}
      >
        {words()}
      </Typography>
    </div>
  );
}
