import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import BrokenIcon from '@material-ui/icons/LinkOff';
import { useMessages } from '../../../hooks/useMessages';
import { interactionSearch } from '../../../hooks/posture/useSelectedInteraction';
import { LevelWord } from '../LevelWord';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(0, -1),
    padding: 0,
    maxHeight: '70vh',
    overflowY: 'auto',
  },
  link: {
    display: 'block',
    padding: theme.spacing(1),
    borderLeft: '3px solid transparent',
    borderRadius: theme.shape.borderRadius,
    color: 'inherit',
    '&:hover, &:focus-visible': {
      backgroundColor: theme.palette.action.hover,
      textDecoration: 'none',
    },
  },
  selected: {
    borderLeftColor: theme.palette.primary.main,
    backgroundColor: theme.palette.action.selected,
  },
  title: { fontWeight: 700, overflowWrap: 'anywhere' },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(0.5),
    fontSize: '0.85rem',
  },
  broken: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

function WorstStatus({ item }: { item: PostureItem }) {
  const { t } = useMessages();
  if (item.summary.fail > 0) {
    return (
      <StatusMark status="fail">
        {t('toDo.failing', { number: item.summary.fail })}
      </StatusMark>
    );
  }
  if (item.summary.undetermined > 0) {
    return (
      <StatusMark status="undetermined">
        {t('toDo.questions', { count: item.summary.undetermined })}
      </StatusMark>
    );
  }
  return <StatusMark status="pass">{t('interactionList.clear')}</StatusMark>;
}

/** The interactions of a system or service, as links that select one. */
export function InteractionList(props: {
  interactions: PostureItem[];
  selected: string | undefined;
}) {
  const { interactions, selected } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <nav aria-label={t('interactionList.title')}>
      <ul className={classes.list}>
        {interactions.map(item => {
          const isSelected = item.entityRef === selected;
          return (
            <li key={item.entityRef}>
              <Link
                to={interactionSearch(item.entityRef)}
                underline="none"
                aria-current={isSelected ? 'true' : undefined}
                className={
                  isSelected
                    ? `${classes.link} ${classes.selected}`
                    : classes.link
                }
              >
                <div className={classes.title}>{item.title}</div>
                <div className={classes.state}>
                  <LevelWord level={item.level} />
                  <WorstStatus item={item} />
                  {item.declaration.state === 'broken' && (
                    <span className={classes.broken}>
                      <BrokenIcon aria-hidden fontSize="small" />
                      {t('interactionList.broken')}
                    </span>
                  )}
                </div>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
