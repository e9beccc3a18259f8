import type { PostureSummary } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useInteractionCount } from '../../../hooks/posture/useInteractionCount';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import { useMessages } from '../../../hooks/useMessages';
import { Tile } from './Tile';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** The numbers that the overview opens with, each out of how many. */
export function SummaryTiles({ summary }: { summary: PostureSummary }) {
  const classes = useStyles();
  const { t } = useMessages();
  const pathTo = useInteractionsPath();
  const failing = useInteractionCount('fail');
  const questions = useInteractionCount('undetermined');
  const { interactions, services } = summary;
  const { total } = interactions;
  const ofInteractions = t('governanceOverview.ofInteractions', {
    count: total,
  });
  return (
    <ul aria-label={t('governanceOverview.numbers')} className={classes.root}>
      <Tile
        label={t('governanceOverview.interactions')}
        value={total}
        note={t('governanceOverview.aboveDeclared', {
          number: total - interactions.levels.declared,
          total,
        })}
        to={pathTo({})}
      />
      <Tile
        label={t('governanceOverview.failing')}
        value={failing.error ? t('governanceOverview.notKnown') : failing.value}
        note={ofInteractions}
        to={pathTo({ status: ['fail'] })}
      />
      <Tile
        label={t('governanceOverview.questions')}
        value={
          questions.error ? t('governanceOverview.notKnown') : questions.value
        }
        note={t('governanceOverview.questionsMeaning', { count: total })}
        to={pathTo({ status: ['undetermined'] })}
      />
      {services.customerFacingPolicy ? (
        <Tile
          label={t('governanceOverview.unassessed')}
          value={services.levels.unassessed}
          note={t('governanceOverview.ofServices', {
            count: services.total,
            attested: services.attestedNone,
          })}
          to={pathTo({ kind: 'service', level: ['unassessed'] })}
        />
      ) : (
        <Tile
          label={t('governanceOverview.unassessed')}
          value={t('governanceOverview.notCounted')}
          note={t('governanceOverview.noPolicy')}
        />
      )}
      <Tile
        label={t('governanceOverview.broken')}
        value={interactions.broken}
        note={ofInteractions}
      />
      <Tile
        label={t('governanceOverview.imported')}
        value={interactions.imported}
        note={ofInteractions}
      />
    </ul>
  );
}
