import type { ConcernClock } from '@ai-governance/backstage-plugin-ai-governance-common';
import PausedIcon from '@material-ui/icons/PauseCircleOutline';
import MetIcon from '@material-ui/icons/CheckCircleOutline';
import LateIcon from '@material-ui/icons/ErrorOutline';
import WaitingIcon from '@material-ui/icons/HourglassEmpty';
import EndedIcon from '@material-ui/icons/RemoveCircleOutline';
import RunningIcon from '@material-ui/icons/Schedule';
import { dayOf, exactMoment } from '../../../formatting/moments';
import { timeLeft } from '../../../formatting/timeLeft';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { SignedWords } from '../../SignedWords';

/** What is left on a clock, in words; the exact moment shows on hover. */
export function ClockLeft(props: {
  clock: Pick<ConcernClock, 'state' | 'dueAt'> & { metAt?: string };
}) {
  const { state, dueAt, metAt } = props.clock;
  const { t } = useMessages();
  const language = useLanguage();
  const title = dueAt && exactMoment(dueAt, language);
  const when = metAt ? dayOf(metAt, language) : '';
  switch (state) {
    case 'met':
      return (
        <SignedWords icon={MetIcon} title={title}>
          {t('concernClock.met', { when })}
        </SignedWords>
      );
    case 'met-late':
      return (
        <SignedWords icon={LateIcon} title={title}>
          {t('concernClock.metLate', { when })}
        </SignedWords>
      );
    case 'ended':
      return (
        <SignedWords icon={EndedIcon}>{t('concernClock.ended')}</SignedWords>
      );
    case 'waiting':
      return (
        <SignedWords icon={WaitingIcon} title={t('concernClock.waitingWhy')}>
          {t('concernClock.waiting')}
        </SignedWords>
      );
    case 'paused':
      return (
        <SignedWords icon={PausedIcon} title={t('concernClock.pausedWhy')}>
          {t('concernClock.paused')}
        </SignedWords>
      );
    default: {
      if (!dueAt) {
        return (
          <SignedWords icon={RunningIcon} strong>
            {t('concernClock.noFixedTime')}
          </SignedWords>
        );
      }
      const { isLate, length } = timeLeft(dueAt, language);
      return (
        <SignedWords
          icon={isLate ? LateIcon : RunningIcon}
          accent={isLate}
          strong
          title={title}
        >
          <time dateTime={dueAt}>
            {t(isLate ? 'concernClock.late' : 'concernClock.left', { length })}
          </time>
        </SignedWords>
      );
    }
  }
}
