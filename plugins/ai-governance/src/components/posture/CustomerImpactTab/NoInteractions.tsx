import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { useMessages } from '../../../hooks/useMessages';
import { noImpactReason } from '../../../posture/noImpactReason';
import { SectionCard } from '../../SectionCard';
import { HowToDeclare } from '../HowToDeclare';

/** What stands where interactions would: the reason for none, or how to. */
export function NoInteractions(props: { posture: Posture; entity: Entity }) {
  const { posture, entity } = props;
  const { t } = useMessages();
  const reason = noImpactReason(entity);
  if (posture.attestation) {
    return null;
  }
  return reason === undefined ? (
    <HowToDeclare entity={entity} />
  ) : (
    <SectionCard title={t('customerImpactTab.noInteractions')}>
      {t('customerImpactCard.noImpact', { reason })}
    </SectionCard>
  );
}
