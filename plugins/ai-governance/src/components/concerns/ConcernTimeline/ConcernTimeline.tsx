import type {
  ConcernView,
  Timeline,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { timelineEntries } from '../../../concerns/timelineEntries';
import { useMessages } from '../../../hooks/useMessages';
import { SectionCard } from '../../SectionCard';
import { MessageBox } from './MessageBox';
import { TimelineItem } from './TimelineItem';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.75),
  },
}));

/** What happened, what was noted, and what was said; newest last. */
export function ConcernTimeline(props: {
  concern: ConcernView;
  events: Timeline['items'];
  onAdded(): void;
}) {
  const { concern, events, onAdded } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <SectionCard title={t('concernTimeline.title')}>
      <ol aria-label={t('concernTimeline.title')} className={classes.root}>
        {timelineEntries(events, concern.messages).map(entry => (
          <TimelineItem key={entry.id} entry={entry} concern={concern} />
        ))}
      </ol>
      {concern.caller.mayUpdate && (
        <MessageBox concernId={concern.id} onAdded={onAdded} />
      )}
    </SectionCard>
  );
}
