import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Loaded, useLoaded } from './useLoaded';

/**
 * Entities by their references. Those that do not exist, or that the reader
 * may not see, are left out.
 */
export function useEntities(
  entityRefs: readonly string[],
): Loaded<Map<string, Entity>> {
  const catalogApi = useApi(catalogApiRef);
  const key = [...new Set(entityRefs)].sort().join();
  return useLoaded(async () => {
    const refs = key ? key.split(',') : [];
    if (refs.length === 0) {
      return new Map();
    }
    const { items } = await catalogApi.getEntitiesByRefs({ entityRefs: refs });
    return new Map(
      items.flatMap((entity, index) =>
        entity ? [[refs[index], entity] as const] : [],
      ),
    );
  }, [catalogApi, key]);
}
