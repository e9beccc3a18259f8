import {
  Concern,
  ConcernClock,
  isOpenClock,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { SectionCard } from '../../SectionCard';
import { ClockItem } from './ClockItem';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li:not(:first-child)': {
      marginTop: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** What is due first comes first; what has no fixed time comes last. */
function inOrder(one: ConcernClock, other: ConcernClock): number {
  const last = '9999';
  return (one.dueAt ?? last).localeCompare(other.dueAt ?? last);
}

/** The clocks of all requests: what is left, and why; settled ones apart. */
export function ClockPanel({ concern }: { concern: Concern }) {
  const classes = useStyles();
  const { t } = useMessages();
  const clocks = concern.requests
    .flatMap(request => request.clocks.map(clock => ({ clock, request })))
    .sort((one, other) => inOrder(one.clock, other.clock));
  const open = clocks.filter(({ clock }) => isOpenClock(clock));
  const settled = clocks.filter(({ clock }) => !isOpenClock(clock));

  function list(label: string, shown: typeof clocks) {
    return (
      <ul aria-label={label} className={classes.root}>
        {shown.map(({ clock, request }) => (
          <ClockItem
            key={`${request.id} ${clock.id}`}
            clock={clock}
            request={concern.requests.length > 1 ? request : undefined}
          />
        ))}
      </ul>
    );
  }

  return (
    <SectionCard title={t('concernPage.clocks')}>
      {open.length > 0 && list(t('concernPage.clocks'), open)}
      {open.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t(
            settled.length > 0
              ? 'concernPage.noOpenClocks'
              : 'concernPage.noClocks',
          )}
        </Typography>
      )}
      {settled.length > 0 && (
        <Disclosure
          label={t('concernPage.settledClocks', { count: settled.length })}
        >
          {list(
            t('concernPage.settledClocks', { count: settled.length }),
            settled,
          )}
        </Disclosure>
      )}
    </SectionCard>
  );
}
