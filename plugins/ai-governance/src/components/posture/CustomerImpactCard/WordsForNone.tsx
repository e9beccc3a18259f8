import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { noImpactReason } from '../../../posture/noImpactReason';

/** What is known of a system or service without interactions. */
export function WordsForNone({ posture }: { posture: Posture }) {
  const { t } = useMessages();
  const { entity } = useEntity();
  const reason = noImpactReason(entity);

  function words(): string {
    if (posture.attestation) {
      const counts = posture.attestation.confirmed
        ? t('customerImpactCard.attestationConfirmed')
        : t('customerImpactCard.attestationUnconfirmed');
      return `${t('customerImpactCard.attested')} ${counts}`;
    }
    if (reason !== undefined) {
      return t('customerImpactCard.noImpact', { reason });
    }
    return posture.level === 'unassessed'
      ? t('customerImpactCard.unassessed')
      : t('customerImpactCard.noInteractions');
  }

  return <Typography variant="body2">{words()}</Typography>;
}
