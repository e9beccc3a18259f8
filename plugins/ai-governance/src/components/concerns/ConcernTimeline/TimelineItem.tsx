import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import type { TimelineEntry } from '../../../concerns/timelineEntries';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { ClockChanges } from './ClockChanges';
import { EventWords } from './EventWords';
import { SaidWords } from './SaidWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.75) },
  when: { color: theme.palette.text.secondary },
}));

/** One thing that happened, and what was said by it. */
export function TimelineItem(props: {
  entry: TimelineEntry;
  concern: Concern;
}) {
  const { entry, concern } = props;
  const { event, message, at } = entry;
  const classes = useStyles();
  const { t } = useMessages();
  const isCustomers = event?.actor === 'customer' || message?.by === 'customer';
  return (
    <li className={classes.root}>
      <div>
        {event && !(isCustomers && message) ? (
          <EventWords event={event} concern={concern} />
        ) : (
          isCustomers && t('concernTimeline.customerWrote')
        )}{' '}
        <span className={classes.when}>
          <RelativeTime at={at} />
        </span>
      </div>
      {message && <SaidWords message={message} />}
      {event && <ClockChanges event={event} />}
    </li>
  );
}
