import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useCsvExport } from '../../../hooks/posture/useCsvExport';
import { useMessages } from '../../../hooks/useMessages';
import type { Column } from '../../../posture/columns';
import { ListState } from '../../../posture/listState';
import { ColumnChooser } from './ColumnChooser';
import { isFiltered, NO_FILTERS } from './filters';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  count: { marginRight: 'auto' },
}));

/** How many match, and what can be done with all of them. */
export function Toolbar(props: {
  state: ListState;
  totalItems: number | undefined;
  columns: Column[];
  onChooseColumns(columns: Column[]): void;
  onChange(change: Partial<ListState>): void;
}) {
  const { state, totalItems, columns, onChooseColumns, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const csv = useCsvExport(state);
  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status" className={classes.count}>
        {totalItems !== undefined &&
          t(`postureTable.count.${state.kind}`, { count: totalItems })}
        {csv.error && ` ${t('postureTable.exportFailed')} ${csv.error.message}`}
      </Typography>
      {isFiltered(state) && (
        <Button size="small" onClick={() => onChange(NO_FILTERS)}>
          {t('postureTable.clear')}
        </Button>
      )}
      <ColumnChooser chosen={columns} onChoose={onChooseColumns} />
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        disabled={csv.running || !totalItems}
        onClick={csv.start}
      >
        {t(csv.running ? 'postureTable.exporting' : 'postureTable.export')}
      </Button>
    </div>
  );
}
