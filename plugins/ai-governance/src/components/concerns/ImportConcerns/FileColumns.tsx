import {
  CONCERN_IMPORT_COLUMNS,
  NEEDED_IMPORT_COLUMNS,
  writeCsv,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { downloadCsv } from '../../../csv/downloadCsv';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
  names: { overflowWrap: 'anywhere' },
}));

/** Which columns a file may have, and one to start from. */
export function FileColumns() {
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <div className={classes.root}>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        onClick={() =>
          downloadCsv('concerns-template', writeCsv([CONCERN_IMPORT_COLUMNS]))
        }
      >
        {t('importConcerns.template')}
      </Button>
      <Disclosure label={t('importConcerns.columns')}>
        <Typography variant="body2" className={classes.names}>
          <code>{CONCERN_IMPORT_COLUMNS.join(', ')}</code>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('importConcerns.columnsMeaning', {
            needed: listOf(NEEDED_IMPORT_COLUMNS, language),
          })}
        </Typography>
      </Disclosure>
    </div>
  );
}
