import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import AttestedIcon from '@material-ui/icons/AssignmentTurnedInOutlined';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

/** The attestation of a service, and whether it counts. */
export function AttestationMark(props: {
  attestation: NonNullable<Posture['attestation']>;
}) {
  const { attestedOn, confirmed } = props.attestation;
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <Callout icon={AttestedIcon}>
      <strong>{t('customerImpactCard.attested')}</strong>{' '}
      {attestedOn
        ? t('customerImpactTab.attestedOn', {
            day: dayOf(attestedOn, language),
          })
        : t('customerImpactTab.attestedUndated')}{' '}
      {t(
        confirmed
          ? 'customerImpactCard.attestationConfirmed'
          : 'customerImpactCard.attestationUnconfirmed',
      )}
    </Callout>
  );
}
