import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useConcernOverview } from '../../../hooks/concerns/useConcernOverview';
import { useConcernSignal } from '../../../hooks/concerns/useConcernSignal';
import { usePostureSummary } from '../../../hooks/posture/usePostureSummary';
import { useMessages } from '../../../hooks/useMessages';
import { ConcernFigures } from '../../concerns/ConcernFigures';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { FirstDeclaration } from '../HowToDeclare';
import { LevelDistribution } from '../LevelDistribution';
import { LevelTrend } from '../LevelTrend';
import { RecentChanges } from '../RecentChanges';
import { RequirementHeatMap } from '../RequirementHeatMap';
import { SummaryTiles } from './SummaryTiles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
}));

/** Where the organisation stands: numbers, levels, requirements by owner. */
export function GovernanceOverview() {
  const classes = useStyles();
  const { t } = useMessages();
  const { value: summary, error, retry } = usePostureSummary();
  const concerns = useConcernOverview();
  useConcernSignal(concerns.retry);
  if (error) {
    return <LoadFailure error={error} onRetry={retry} />;
  }
  if (!summary) {
    return <Skeleton lines={[110, 300, 360]} />;
  }
  return (
    <div className={classes.root}>
      <SummaryTiles summary={summary} concerns={concerns} />
      {summary.interactions.total === 0 ? (
        <SectionCard title={t('governanceOverview.empty')}>
          <Typography variant="body1" gutterBottom>
            {t('governanceOverview.emptyMeaning')}
          </Typography>
          <FirstDeclaration />
        </SectionCard>
      ) : (
        <>
          <LevelDistribution summary={summary} />
          <RequirementHeatMap summary={summary} />
          <LevelTrend />
          <ConcernFigures overview={concerns} />
          <RecentChanges />
        </>
      )}
    </div>
  );
}
