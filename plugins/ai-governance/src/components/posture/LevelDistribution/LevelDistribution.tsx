import type { PostureSummary } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { SectionCard } from '../../SectionCard';
import { LevelChart } from './LevelChart';
import { LevelTable } from './LevelTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(28rem, 100%), 1fr))',
    gap: theme.spacing(3),
    alignItems: 'center',
  },
}));

/** How many stand at which level, as a picture and in numbers. */
export function LevelDistribution({ summary }: { summary: PostureSummary }) {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <SectionCard title={t('levelDistribution.title')}>
      <div className={classes.root}>
        <LevelChart interactions={summary.interactions} />
        <LevelTable summary={summary} />
      </div>
    </SectionCard>
  );
}
