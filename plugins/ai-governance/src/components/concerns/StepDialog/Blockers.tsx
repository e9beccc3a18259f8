import type {
  ConcernState,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { isBlocker } from '../../../concerns/stepNames';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

/** What stands in the way of a step, whatever is written in its form. */
export function Blockers(props: { concern: ConcernView; to: ConcernState }) {
  const { concern, to } = props;
  const { t } = useMessages();
  const step = concern.steps.find(other => other.to === to);
  const words = step
    ? step.lacks
        .filter(lack => isBlocker(to, lack))
        .map(({ message }) => message)
    : [t('concernStep.gone')];
  return words.length > 0 ? (
    <Callout icon={ErrorIcon} accent>
      {[...new Set(words)].join(' ')}
    </Callout>
  ) : null;
}
