import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { ConcernStateMark } from '../ConcernStateMark';
import { NextClock } from '../NextClock';
import { RequestWords } from '../RequestWords';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: theme.spacing(1.5, 0), padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(0, 2.2fr) minmax(7rem, 0.9fr) minmax(9rem, 1.3fr)',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
  about: { color: theme.palette.text.secondary },
}));

/** Concerns in short: what, how it stands, and what is due next. */
export function LatestConcerns({ concerns }: { concerns: ConcernItem[] }) {
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  return (
    <ul aria-label={t('concernSection.latest')} className={classes.root}>
      {concerns.map(concern => (
        <li key={concern.id} className={classes.item}>
          <div>
            {paths ? (
              <Link to={paths.concern(concern.reference)}>
                {concern.reference}
              </Link>
            ) : (
              concern.reference
            )}{' '}
            {concern.summary}
            <div className={classes.about}>
              <RequestWords requests={concern.requests} />
              {' · '}
              <RelativeTime at={concern.receivedAt} />
            </div>
          </div>
          <div>
            <ConcernStateMark state={concern.state} />
          </div>
          <div>
            <NextClock concern={concern} />
          </div>
        </li>
      ))}
    </ul>
  );
}
