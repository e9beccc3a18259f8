import type {
  ConcernOverview,
  PostureSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import type { Loaded } from '../../../hooks/useLoaded';
import { useMessages } from '../../../hooks/useMessages';
import { LateTile } from '../../concerns/LateTile';
import { Tile } from '../../Tile';
import { WaitingTile } from '../../workList/WaitingTile';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7.25rem, 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** The numbers that the overview opens with, each out of how many. */
export function SummaryTiles(props: {
  summary: PostureSummary;
  concerns: Loaded<ConcernOverview>;
}) {
  const { summary, concerns } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const pathTo = useInteractionsPath();
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
        value={interactions.failing}
        note={ofInteractions}
        to={pathTo({ status: ['fail'] })}
      />
      <Tile
        label={t('governanceOverview.questions')}
        value={interactions.withQuestions}
        note={t('governanceOverview.questionsMeaning', { count: total })}
        to={pathTo({ order: { field: 'undetermined', direction: 'desc' } })}
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
        to={pathTo({ declaration: ['broken'] })}
      />
      <Tile
        label={t('governanceOverview.imported')}
        value={interactions.imported}
        note={ofInteractions}
        to={pathTo({ declaration: ['imported'] })}
      />
      <LateTile overview={concerns} />
      <WaitingTile />
    </ul>
  );
}
