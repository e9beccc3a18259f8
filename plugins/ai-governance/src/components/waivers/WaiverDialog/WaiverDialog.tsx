import {
  aiGovernanceWaiverReadPermission,
  WaiverItem,
  WaiverStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useTransition } from '../../../hooks/waivers/useTransition';
import { useMessages } from '../../../hooks/useMessages';
import type { WaiverIntent } from '../../../waivers/intents';
import { ActionDialog, DialogBody, NothingToDo } from '../../ActionDialog';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { WaiverForm } from './WaiverForm';

/** Where somebody decides on a waiver, or takes it back, after reading it. */
export function WaiverDialog(props: {
  waiver: WaiverItem;
  intent: WaiverIntent;
  onDone(step: WaiverStep): void;
  /** @param isStale - whether the waiver has changed since it was given */
  onClose(isStale: boolean): void;
}) {
  const { waiver, intent, onDone } = props;
  const { title } = waiver;
  const { t } = useMessages();
  const transition = useTransition(waiver);
  const { current, isStale, reloading, reloadError, reload } = transition;
  const onClose = () => props.onClose(isStale);

  function content() {
    if (reloading || reloadError) {
      return (
        <DialogBody>
          {reloadError && !reloading ? (
            <LoadFailure
              error={reloadError}
              onRetry={reload}
              permission={aiGovernanceWaiverReadPermission.name}
            />
          ) : (
            <Skeleton lines={[60, 120, 60]} />
          )}
        </DialogBody>
      );
    }
    return current ? (
      <WaiverForm
        waiver={current}
        intent={intent}
        transition={transition}
        onDone={onDone}
        onClose={onClose}
      />
    ) : (
      <NothingToDo words={t('waiverDialog.gone')} onClose={onClose} />
    );
  }

  return (
    <ActionDialog
      title={t(`waiverDialog.title.${intent}`, { title })}
      onClose={onClose}
    >
      {content()}
    </ActionDialog>
  );
}
