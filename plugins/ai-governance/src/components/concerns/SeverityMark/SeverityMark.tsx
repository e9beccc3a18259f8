import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import LowIcon from '@material-ui/icons/ArrowDownward';
import HighIcon from '@material-ui/icons/ArrowUpward';
import CriticalIcon from '@material-ui/icons/PriorityHigh';
import MediumIcon from '@material-ui/icons/Remove';
import { useMessages } from '../../../hooks/useMessages';
import { SignedWords } from '../../SignedWords';

const ICONS = {
  low: LowIcon,
  medium: MediumIcon,
  high: HighIcon,
  critical: CriticalIcon,
};

/** How grave a concern is, as sign and word. */
export function SeverityMark(props: { severity: ConcernItem['severity'] }) {
  const { severity } = props;
  const { t } = useMessages();
  return (
    <SignedWords
      icon={ICONS[severity]}
      strong={severity === 'high' || severity === 'critical'}
    >
      {t(`concern.severity.${severity}`)}
    </SignedWords>
  );
}
