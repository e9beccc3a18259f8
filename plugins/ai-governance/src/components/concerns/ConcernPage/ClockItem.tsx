import type {
  ConcernClock,
  ConcernRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { ExactDay } from '../../ExactDay';
import { ClockLeft } from '../ClockLeft';
import { RequestWords } from '../RequestWords';
import { ClockDetails } from './ClockDetails';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  name: { fontWeight: 700 },
  line: { color: theme.palette.text.secondary },
}));

/** One clock: what has to be done, what is left, started, due, and by whom. */
export function ClockItem(props: {
  clock: ConcernClock;
  /** The requests on which it runs, where they are to be named. */
  requests: ConcernRequest[];
}) {
  const { clock, requests } = props;
  const { startedAt, dueAt, source } = clock;
  const classes = useStyles();
  const { t } = useMessages();
  const action = t(`concern.action.${clock.action}`);
  return (
    <li>
      <div className={classes.head}>
        <span className={classes.name}>
          {requests.length > 0
            ? t('concernPage.clockFor', {
                action,
                requests: <RequestWords requests={requests} />,
              })
            : action}
        </span>
        <ClockLeft clock={clock} />
      </div>
      <div className={classes.line}>
        {t(`concernClock.why.${source.kind}`, { title: source.title })}
      </div>
      <div className={classes.line}>
        {startedAt &&
          t('concernClock.startedOn', { when: <ExactDay at={startedAt} /> })}
        {startedAt && dueAt && ' · '}
        {dueAt && t('concernClock.dueOn', { when: <ExactDay at={dueAt} /> })}
      </div>
      <Disclosure label={t('concernPage.howCounted')}>
        <ClockDetails clock={clock} />
      </Disclosure>
    </li>
  );
}
