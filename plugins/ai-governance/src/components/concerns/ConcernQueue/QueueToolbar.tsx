import type { ConcernPage } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import {
  areConcernsFiltered,
  ConcernListState,
  NO_CONCERN_FILTERS,
} from '../../../concerns/concernListState';
import { useConcernExport } from '../../../hooks/concerns/useConcernExport';
import { useMessages } from '../../../hooks/useMessages';
import { QueueKeys } from './QueueKeys';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  count: { marginRight: 'auto' },
}));

/** What was done, how many there are, and what can be done with all of them. */
export function QueueToolbar(props: {
  state: ConcernListState;
  page: ConcernPage | undefined;
  /** What the reader has just done. */
  done: string | undefined;
  keysOpen: boolean;
  onKeys(open: boolean): void;
  onChange(change: Partial<ConcernListState>): void;
}) {
  const { state, page, done, keysOpen, onKeys, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const csv = useConcernExport(state);

  function found() {
    if (!page) {
      return '';
    }
    return page.totalIsLeast
      ? t('concernQueue.foundMore', { number: page.totalItems })
      : t('concernQueue.found', { count: page.totalItems });
  }

  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status" className={classes.count}>
        {done && <strong>{done} </strong>}
        {found()}
        {csv.error &&
          ` ${t('concernQueue.exportFailed', { why: csv.error.message })}`}
      </Typography>
      {areConcernsFiltered(state) && (
        <Button size="small" onClick={() => onChange(NO_CONCERN_FILTERS)}>
          {t('concernQueue.clear')}
        </Button>
      )}
      <QueueKeys open={keysOpen} onChange={onKeys} />
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        disabled={csv.running || !page?.totalItems}
        onClick={csv.start}
      >
        {t(csv.running ? 'concernQueue.exporting' : 'concernQueue.export')}
      </Button>
    </div>
  );
}
