import {
  aiGovernanceConcernReadPermission,
  ConcernOverview,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Loaded } from '../../../hooks/useLoaded';
import { useMessages } from '../../../hooks/useMessages';
import { Explained } from '../../Explained';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { Causes } from './Causes';
import { Months } from './Months';
import { Times } from './Times';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
    gap: theme.spacing(3),
  },
}));

/**
 * What concerns come to: how many come and end, what is behind them, and how
 * long answers take.
 */
export function ConcernFigures(props: { overview: Loaded<ConcernOverview> }) {
  const classes = useStyles();
  const { t } = useMessages();
  const { value, error, retry } = props.overview;

  function inOneCard(content: JSX.Element) {
    return (
      <SectionCard title={t('concernFigures.months.title')}>
        {content}
      </SectionCard>
    );
  }

  if (error) {
    return inOneCard(
      <LoadFailure
        error={error}
        onRetry={retry}
        permission={aiGovernanceConcernReadPermission.name}
      />,
    );
  }
  if (!value) {
    return inOneCard(<Skeleton lines={[280]} />);
  }
  const { summary, months } = value;
  if (summary.status === 'no-channel-connected') {
    return inOneCard(
      <Explained
        words={t('concernSection.notConnectedYet')}
        meaning={t('concernSection.notConnectedMeaning')}
      />,
    );
  }
  if (summary.all === 0) {
    return inOneCard(
      <Explained
        words={t('concernFigures.none')}
        meaning={t('concernFigures.noneMeaning')}
      />,
    );
  }
  return (
    <div className={classes.root}>
      <SectionCard title={t('concernFigures.months.title')}>
        {!summary.channelConnected && (
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {t('concernFigures.onlyEntered')}
          </Typography>
        )}
        <Months months={months} />
      </SectionCard>
      <div className={classes.pair}>
        <SectionCard title={t('concernFigures.causes.title')}>
          <Causes months={months} />
        </SectionCard>
        <SectionCard title={t('concernFigures.times.title')}>
          <Times summary={summary} />
        </SectionCard>
      </div>
    </div>
  );
}
