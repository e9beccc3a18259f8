import type {
  ScorecardGrouping,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useScorecardExport } from '../../../hooks/scorecards/useScorecardExport';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  count: { marginRight: 'auto' },
}));

/** How many groups there are, and the way to take them away as a file. */
export function ScorecardToolbar(props: {
  groupBy: ScorecardGrouping;
  report: ScorecardReport | undefined;
  /** How many groups match, once known. */
  shown: number | undefined;
}) {
  const { groupBy, report, shown } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { running, error, start } = useScorecardExport(groupBy);
  // What belongs to no group is shown, and is no group.
  const total = report?.groups.filter(({ group }) => group).length ?? 0;
  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status" className={classes.count}>
        {report && t(`scorecards.count.${report.groupBy}`, { count: total })}
        {report &&
          shown !== report.groups.length &&
          ` · ${t('scorecards.shownOf', {
            number: shown ?? 0,
            total: report.groups.length,
          })}`}
        {error && ` ${t('scorecards.exportFailed')} ${error.message}`}
      </Typography>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        disabled={running || !report?.groups.length}
        onClick={start}
      >
        {t(running ? 'scorecards.exporting' : 'scorecards.export')}
      </Button>
    </div>
  );
}
