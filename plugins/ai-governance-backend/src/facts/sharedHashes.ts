import {
  canonicalHash,
  entityContentHash,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { Entity } from '@backstage/catalog-model';

/** Hashes each entity once: many interactions share a team or a system. */
export function hashEntitiesOnce(): (entity: Entity) => string {
  const known = new Map<Entity, string>();
  return entity => {
    const hash = known.get(entity) ?? entityContentHash(entity);
    known.set(entity, hash);
    return hash;
  };
}

/** Hashes what is alike once: of most interactions, nothing is recorded. */
export function hashAlikeOnce(): (value: unknown) => string {
  const known = new Map<string, string>();
  return value => {
    const text = JSON.stringify(value);
    const hash = known.get(text) ?? canonicalHash(value);
    known.set(text, hash);
    return hash;
  };
}
