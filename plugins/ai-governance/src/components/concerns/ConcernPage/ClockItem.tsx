import type {
  ConcernClock,
  ConcernRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { exactMoment } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { ClockLeft } from '../ClockLeft';
import { ClockDetails } from './ClockDetails';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  name: { fontWeight: 700 },
  line: { color: theme.palette.text.secondary },
}));

/** One clock: what has to be done, what is left, started, due, and by whom. */
export function ClockItem(props: {
  clock: ConcernClock;
  /** Named where there are several. */
  request: ConcernRequest | undefined;
}) {
  const { clock, request } = props;
  const { startedAt, dueAt, source } = clock;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const action = t(`concern.action.${clock.action}`);
  return (
    <li>
      <div className={classes.head}>
        <span className={classes.name}>
          {request
            ? t('concernPage.clockFor', {
                action,
                request: t(`concern.request.${request.type}`),
              })
            : action}
        </span>
        <ClockLeft clock={clock} />
      </div>
      <div className={classes.line}>
        {t('concernClock.whyWords', {
          source: t(`concern.source.${source.kind}`),
          title: source.title,
        })}
      </div>
      <div className={classes.line}>
        {startedAt &&
          t('concernClock.startedOn', {
            when: exactMoment(startedAt, language),
          })}
        {startedAt && dueAt && ' · '}
        {dueAt &&
          t('concernClock.dueOn', { when: exactMoment(dueAt, language) })}
      </div>
      <Disclosure label={t('concernPage.howCounted')}>
        <ClockDetails clock={clock} />
      </Disclosure>
    </li>
  );
}
