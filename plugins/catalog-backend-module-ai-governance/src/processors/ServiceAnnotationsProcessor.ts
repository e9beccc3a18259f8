import {
  annotatedInteractions,
  isServiceEntity,
  RELATION_DELIVERED_BY,
  RELATION_DELIVERS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { emitRelationPair } from './emitRelationPair';

/** Draws the relations that services declare by annotation. */
export class ServiceAnnotationsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'AiGovernanceServiceAnnotationsProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isServiceEntity(entity)) {
      const source = getCompoundEntityRef(entity);
      for (const ref of annotatedInteractions(entity).refs) {
        emitRelationPair(emit, {
          source,
          target: parseEntityRef(ref),
          forward: RELATION_DELIVERS,
          reverse: RELATION_DELIVERED_BY,
        });
      }
    }
    return entity;
  }
}
