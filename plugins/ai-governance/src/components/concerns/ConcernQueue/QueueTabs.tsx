import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { ConcernCount, countWords } from '../../../concerns/counts';
import { CONCERN_TABS, ConcernTab } from '../../../concerns/tabs';
import type { useConcernCounts } from '../../../hooks/concerns/useConcernCounts';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  tab: {
    minWidth: '6rem',
    textTransform: 'none',
    letterSpacing: 'normal',
    fontSize: '1rem',
    fontWeight: 700,
  },
  count: {
    display: 'block',
    fontSize: '0.85rem',
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));

/** The parts of the queue, each with how many open concerns it has. */
export function QueueTabs(props: {
  /** What the ids of the tabs and their panel begin with. */
  id: string;
  chosen: ConcernTab;
  counts: ReturnType<typeof useConcernCounts>;
  onChoose(tab: ConcernTab): void;
}) {
  const { id, chosen, counts, onChoose } = props;
  const classes = useStyles();
  const { t } = useMessages();

  function words(count: ConcernCount | undefined) {
    if (!count) {
      return counts.error ? t('concernQueue.countUnknown') : '…';
    }
    return countWords(count, t);
  }

  return (
    <Tabs
      value={chosen}
      variant="scrollable"
      scrollButtons="auto"
      indicatorColor="primary"
      textColor="inherit"
      aria-label={t('concernQueue.tabs')}
      onChange={(_, tab) => onChoose(tab)}
    >
      {CONCERN_TABS.map(tab => (
        <Tab
          key={tab}
          value={tab}
          id={`${id}-${tab}`}
          aria-controls={tab === chosen ? `${id}-panel` : undefined}
          className={classes.tab}
          label={
            <span>
              {t(`concernQueue.tab.${tab}`)}
              <span className={classes.count}>
                {words(counts.value?.[tab])}
              </span>
            </span>
          }
        />
      ))}
    </Tabs>
  );
}
