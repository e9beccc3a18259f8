import {
  CustomerInteractionEntity,
  RELATION_DELIVERED_BY,
  RELATION_POWERED_BY,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';

/** The AI systems behind an interaction, and the services that deliver it. */
export function ByWhichSystems(props: { entity: CustomerInteractionEntity }) {
  const { entity } = props;
  const { t } = useMessages();
  const systems = getEntityRelations(entity, RELATION_POWERED_BY);
  const services = getEntityRelations(entity, RELATION_DELIVERED_BY);
  return (
    <FactList
      facts={[
        {
          label: t('interactionFacts.aiSystems'),
          value: (
            <Known>
              {systems.length > 0 ? (
                <EntityRefLinks entityRefs={systems} />
              ) : undefined}
            </Known>
          ),
        },
        {
          label: t('interactionFacts.services'),
          value: (
            <Known>
              {services.length > 0 ? (
                <EntityRefLinks entityRefs={services} />
              ) : undefined}
            </Known>
          ),
        },
      ]}
    />
  );
}
