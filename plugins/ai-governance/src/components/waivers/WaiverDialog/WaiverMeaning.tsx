import type {
  WaiverItem,
  WaiverStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import WaivedIcon from '@material-ui/icons/PauseCircleOutline';
import { useMessages } from '../../../hooks/useMessages';
import { WaiverIntent, whyNotApprove } from '../../../waivers/intents';
import { Callout } from '../../Callout';

/** What follows from the step, or why there is none to take. */
export function WaiverMeaning(props: {
  waiver: WaiverItem;
  intent: WaiverIntent;
  /** The steps that are offered. */
  steps: WaiverStep[];
}) {
  const { waiver, intent, steps } = props;
  const { t } = useMessages();
  if (steps.length === 0) {
    return <Callout icon={InfoIcon}>{t('waiverDialog.noStep')}</Callout>;
  }
  if (intent === 'decide') {
    const why = whyNotApprove(waiver);
    return why ? (
      <Callout icon={InfoIcon}>
        {t(`waiverDialog.mayNotApprove.${why}`)}
      </Callout>
    ) : (
      <Callout icon={WaivedIcon}>{t('waiver.meaning')}</Callout>
    );
  }
  return intent === 'revoke' ? (
    <Callout icon={InfoIcon}>{t('waiverDialog.afterRevoke')}</Callout>
  ) : null;
}
