import type { ConcernState } from '@ai-governance/backstage-plugin-ai-governance-common';
import NotAboutAiIcon from '@material-ui/icons/Block';
import ReferredIcon from '@material-ui/icons/CallMade';
import ClosedIcon from '@material-ui/icons/CheckCircleOutline';
import DuplicateIcon from '@material-ui/icons/FileCopyOutlined';
import DecidedIcon from '@material-ui/icons/Gavel';
import AwaitingIcon from '@material-ui/icons/HourglassEmpty';
import AcknowledgedIcon from '@material-ui/icons/MailOutline';
import ReceivedIcon from '@material-ui/icons/MoveToInbox';
import ReopenedIcon from '@material-ui/icons/Replay';
import AssessingIcon from '@material-ui/icons/Search';
import CommunicatedIcon from '@material-ui/icons/Send';
import WithdrawnIcon from '@material-ui/icons/Undo';
import { useMessages } from '../../../hooks/useMessages';
import { SignedWords } from '../../SignedWords';

const ICONS = {
  received: ReceivedIcon,
  acknowledged: AcknowledgedIcon,
  assessing: AssessingIcon,
  'awaiting-customer': AwaitingIcon,
  decided: DecidedIcon,
  communicated: CommunicatedIcon,
  closed: ClosedIcon,
  referred: ReferredIcon,
  reopened: ReopenedIcon,
  withdrawn: WithdrawnIcon,
  duplicate: DuplicateIcon,
  'not-about-ai': NotAboutAiIcon,
};

/** The state of a concern as sign and word. */
export function ConcernStateMark(props: {
  state: ConcernState;
  strong?: boolean;
}) {
  const { state, strong } = props;
  const { t } = useMessages();
  return (
    <SignedWords icon={ICONS[state]} strong={strong}>
      {t(`concern.state.${state}`)}
    </SignedWords>
  );
}
