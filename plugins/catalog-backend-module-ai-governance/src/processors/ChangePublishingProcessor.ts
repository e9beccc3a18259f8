import {
  isGovernanceKind,
  isServiceEntity,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  CATALOG_CHANGES_TOPIC,
  CatalogChange,
  entityContentHash,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';

const CACHE_KEY = 'published-content-hash';

/**
 * Tells which entities changed. It runs on every loop of the catalog for every
 * entity, before anything is stored, and never when an entity goes: so it only
 * says that there is something to look at, and only when the content moved.
 */
export class ChangePublishingProcessor implements CatalogProcessor {
  private readonly events: EventsService;

  constructor(events: EventsService) {
    this.events = events;
  }

  getProcessorName(): string {
    return 'AiGovernanceChangePublishingProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!isGovernanceKind(entity.kind) && !isServiceEntity(entity)) {
      return entity;
    }
    const contentHash = entityContentHash(entity);
    if ((await cache.get(CACHE_KEY)) !== contentHash) {
      const change: CatalogChange = {
        entityRef: stringifyEntityRef(entity),
        contentHash,
      };
      await this.events.publish({
        topic: CATALOG_CHANGES_TOPIC,
        eventPayload: change,
      });
    }
    await cache.set(CACHE_KEY, contentHash);
    return entity;
  }
}
