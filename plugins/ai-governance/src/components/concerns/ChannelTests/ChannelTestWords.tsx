import type { ChannelTest } from '@ai-governance/backstage-plugin-ai-governance-common';
import ReachedIcon from '@material-ui/icons/CheckCircleOutline';
import NotReachedIcon from '@material-ui/icons/ErrorOutline';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { SignedWords } from '../../SignedWords';
import { WhoWords } from '../WhoWords';

/** Who tried a channel, when, and whether it led to us. */
export function ChannelTestWords({ test }: { test: ChannelTest }) {
  const { channel, testedOn, testedBy, reachedUs } = test;
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <SignedWords
      icon={reachedUs ? ReachedIcon : NotReachedIcon}
      accent={!reachedUs}
    >
      {t('channelTests.tested', {
        day: dayOf(testedOn, language),
        who: <WhoWords who={testedBy} />,
        channel: t(`concern.channel.${channel}`),
      })}{' '}
      <strong>
        {t(reachedUs ? 'channelTests.reached' : 'channelTests.notReached')}
      </strong>
    </SignedWords>
  );
}
