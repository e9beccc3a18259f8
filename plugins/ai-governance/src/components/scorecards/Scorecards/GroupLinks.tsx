import type { Scorecard } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { margin: theme.spacing(0.75, 0) },
}));

/** The ways to the lists of what a group counts. */
export function GroupLinks(props: {
  card: Scorecard;
  filters: Partial<ListState>;
}) {
  const { card, filters } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const pathTo = useInteractionsPath();
  const id = useId();
  const { unassessed } = card.services;
  const ways: { shown: boolean; state: Partial<ListState>; words: string }[] = [
    {
      shown: card.interactions.total > 0,
      state: {},
      words: t('scorecards.allInteractions'),
    },
    {
      shown: card.failingChecks > 0,
      state: { status: ['fail'] },
      words: t('scorecards.withFailures'),
    },
    {
      shown: card.openQuestions > 0,
      state: { order: { field: 'undetermined', direction: 'desc' } },
      words: t('scorecards.withQuestions'),
    },
    {
      shown: unassessed > 0,
      state: { kind: 'service', level: ['unassessed'] },
      words: t('scorecards.unassessedServices', { count: unassessed }),
    },
  ];
  return (
    <div>
      <Typography id={id} variant="subtitle2" component="h4">
        {t('scorecards.see')}
      </Typography>
      <ul aria-labelledby={id} className={classes.list}>
        {ways
          .filter(({ shown }) => shown)
          .map(({ state, words }) => (
            <li key={words} className={classes.item}>
              <Link to={pathTo({ ...filters, ...state })}>{words}</Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
