import type { WaiverStep } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import { useMessages } from '../../../hooks/useMessages';
import type { WaiverIntent } from '../../../waivers/intents';

/** The buttons of the dialog: the last one is the step that leads on. */
export function WaiverSteps(props: {
  intent: WaiverIntent;
  steps: WaiverStep[];
  sending: boolean;
  onChoose(step: WaiverStep): void;
  onClose(): void;
}) {
  const { intent, steps, sending, onChoose, onClose } = props;
  const { t } = useMessages();

  function nameOf(step: WaiverStep) {
    switch (step) {
      case 'approved':
        return t('waiverDialog.approve');
      case 'rejected':
        return t('waiverDialog.reject');
      default:
        return intent === 'takeBack'
          ? t('waiverDialog.takeBack')
          : t('waiverDialog.revoke');
    }
  }

  return (
    <DialogActions>
      <Button onClick={onClose}>
        {t(steps.length > 0 ? 'shared.cancel' : 'shared.close')}
      </Button>
      {steps.map(step => (
        <Button
          key={step}
          variant={step === 'rejected' ? 'outlined' : 'contained'}
          color="primary"
          disabled={sending}
          onClick={() => onChoose(step)}
        >
          {nameOf(step)}
        </Button>
      ))}
    </DialogActions>
  );
}
