import type { Scorecard } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import { CheckCounts } from './CheckCounts';
import { GroupLinks } from './GroupLinks';
import { GroupRequirements } from './GroupRequirements';

const useStyles = makeStyles(theme => ({
  // What is wide in here scrolls in here, and does not widen the table.
  root: { contain: 'inline-size' },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
    gap: theme.spacing(3),
    padding: theme.spacing(1, 0, 2),
  },
}));

/** What holds a group back, and the ways to it. */
export function ScorecardDetails(props: {
  card: Scorecard;
  name: string;
  filters: Partial<ListState>;
}) {
  const { card, name, filters } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div className={classes.root}>
      {card.interactions.total > 0 && (
        <GroupRequirements card={card} name={name} filters={filters} />
      )}
      <div className={classes.lists}>
        <CheckCounts
          title={t('scorecards.failures')}
          none={t('scorecards.noFailures')}
          counts={card.commonFailures}
          total={card.interactions.total}
          status="fail"
          filters={filters}
        />
        <CheckCounts
          title={t('scorecards.asked')}
          none={t('scorecards.noQuestions')}
          counts={card.commonQuestions}
          total={card.interactions.total}
          status="undetermined"
          filters={filters}
        />
        <GroupLinks card={card} filters={filters} />
      </div>
    </div>
  );
}
