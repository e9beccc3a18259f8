import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { isOpenConcern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { ClockLeft } from '../ClockLeft';

const useStyles = makeStyles(theme => ({
  why: {
    display: 'block',
    fontSize: '0.85rem',
    color: theme.palette.text.secondary,
  },
}));

/** The clock of a concern that ends first: what is left, for what, and why. */
export function NextClock(props: {
  concern: Pick<ConcernItem, 'nextClock' | 'state'>;
}) {
  const { nextClock, state } = props.concern;
  const classes = useStyles();
  const { t } = useMessages();
  if (!nextClock) {
    return isOpenConcern(state) ? <>{t('concernClock.none')}</> : null;
  }
  return (
    <>
      <ClockLeft clock={nextClock} />
      <span className={classes.why}>
        {t('concernQueue.clockWhy', {
          action: t(`concern.action.${nextClock.action}`),
          title: nextClock.source.title,
        })}
      </span>
    </>
  );
}
