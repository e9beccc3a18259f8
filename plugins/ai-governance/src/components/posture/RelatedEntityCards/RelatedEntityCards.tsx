import {
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  RELATION_DELIVERED_BY,
  RELATION_DELIVERS,
  RELATION_POWERED_BY,
  RELATION_POWERS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  entityDataTableColumns,
  EntityRelationCard,
} from '@backstage/plugin-catalog-react/alpha';
import { useMessages } from '../../../hooks/useMessages';

function columns(defaultKind: string) {
  return [
    entityDataTableColumns.createEntityRefColumn({
      defaultKind,
      isRowHeader: true,
    }),
    entityDataTableColumns.createOwnerColumn(),
    entityDataTableColumns.createSpecTypeColumn(),
    entityDataTableColumns.createSpecLifecycleColumn(),
  ];
}

const INTERACTION_COLUMNS = columns(KIND_CUSTOMER_INTERACTION);
const AI_SYSTEM_COLUMNS = columns(KIND_AI_SYSTEM);
const SERVICE_COLUMNS = columns('Component');

/** The customer interactions of a service or AI system. */
export function RelatedInteractionsCard() {
  const { t } = useMessages();
  const { entity } = useEntity();
  const isAiSystem = entity.kind === KIND_AI_SYSTEM;
  return (
    <EntityRelationCard
      title={t('relatedEntities.interactions')}
      relationType={isAiSystem ? RELATION_POWERS : RELATION_DELIVERS}
      columnConfig={INTERACTION_COLUMNS}
      emptyState={{ message: t('relatedEntities.noInteractions') }}
    />
  );
}

/** The AI systems behind a customer interaction. */
export function RelatedAiSystemsCard() {
  const { t } = useMessages();
  return (
    <EntityRelationCard
      title={t('relatedEntities.aiSystems')}
      relationType={RELATION_POWERED_BY}
      columnConfig={AI_SYSTEM_COLUMNS}
      emptyState={{ message: t('relatedEntities.noAiSystems') }}
    />
  );
}

/** The services that deliver a customer interaction. */
export function RelatedServicesCard() {
  const { t } = useMessages();
  return (
    <EntityRelationCard
      title={t('relatedEntities.services')}
      relationType={RELATION_DELIVERED_BY}
      columnConfig={SERVICE_COLUMNS}
      emptyState={{ message: t('relatedEntities.noServices') }}
    />
  );
}
