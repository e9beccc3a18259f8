import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { placeOnPath, STATE_PATH } from '../../../concerns/statePath';
import { useMessages } from '../../../hooks/useMessages';
import { StepPath } from '../../StepPath';

/** How far a concern has come; nothing for one that ended without a decision. */
export function StatePath(props: { concern: Concern }) {
  const { t } = useMessages();
  const place = placeOnPath(props.concern);
  if (!place) {
    return null;
  }
  const at = STATE_PATH.indexOf(place);
  return (
    <StepPath
      label={t('concernPage.path')}
      steps={STATE_PATH.map((state, index) => {
        const progress = index <= at ? 'reached' : 'ahead';
        return {
          id: state,
          name: t(`concern.state.${state}`),
          state: progress,
          stateName: t(`concernPage.${progress}`),
          isCurrent: index === at,
        };
      })}
    />
  );
}
