import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useScorecards } from '../../../hooks/scorecards/useScorecards';
import { useScorecardState } from '../../../hooks/scorecards/useScorecardState';
import { useMessages } from '../../../hooks/useMessages';
import { shownScorecards } from '../../../scorecards/shownScorecards';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { EmptyScorecards } from './EmptyScorecards';
import { ScorecardFilters } from './ScorecardFilters';
import { ScorecardTable } from './ScorecardTable';
import { ScorecardToolbar } from './ScorecardToolbar';

const useStyles = makeStyles(theme => ({
  above: { display: 'grid', gap: theme.spacing(2) },
  // Keeps its place, so that the table does not jump while it is loading.
  progress: { height: 4 },
}));

/** Where teams, systems or domains stand, and what holds them back. */
export function Scorecards() {
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useScorecardState();
  const { value: report, loading, error, retry } = useScorecards(state.groupBy);
  const shown = report && shownScorecards(report.groups, state);
  return (
    <SectionCard title={t('scorecards.title')}>
      <div className={classes.above}>
        <ScorecardFilters state={state} onChange={change} />
        <ScorecardToolbar
          groupBy={state.groupBy}
          report={report}
          shown={shown?.length}
        />
      </div>
      <div className={classes.progress}>
        {loading && report && (
          <LinearProgress aria-label={t('shared.loading')} />
        )}
      </div>
      {error && <LoadFailure error={error} onRetry={retry} />}
      {!report && !error && <Skeleton lines={[36, 64, 64, 64, 64]} />}
      {report && shown && shown.length === 0 && (
        <EmptyScorecards state={state} onChange={change} />
      )}
      {report && shown && shown.length > 0 && (
        <ScorecardTable
          // What is open belongs to the groups that were there.
          key={report.groupBy}
          report={report}
          shown={shown}
          loading={loading}
          order={state.order}
          onOrder={order => change({ order })}
        />
      )}
      {report && !report.customerFacingPolicy && (
        <Typography variant="body2" color="textSecondary">
          {t('governanceOverview.noPolicy')}
        </Typography>
      )}
    </SectionCard>
  );
}
