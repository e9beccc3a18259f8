import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { Loaded, useLoaded } from './useLoaded';

const PAUSE_MS = 250;
const MOST = 20;

/** An entity that can be chosen. */
export interface EntityOption {
  ref: string;
  title: string;
}

/** The name that people know an entity by. */
export function titleOf({ metadata, spec }: Entity): string {
  const { profile } = (spec ?? {}) as { profile?: { displayName?: string } };
  return metadata.title ?? profile?.displayName ?? metadata.name;
}

/** Entities of some kinds that have a text in their names. */
export function useEntitySearch(
  kinds: readonly string[],
  text: string,
): Loaded<EntityOption[]> {
  const catalogApi = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(text), PAUSE_MS, [text]);
  return useLoaded(async () => {
    const { items } = await catalogApi.queryEntities({
      filter: { kind: [...kinds] },
      fields: ['kind', 'metadata', 'spec.profile'],
      fullTextFilter: {
        term,
        fields: ['metadata.title', 'metadata.name', 'spec.profile.displayname'],
      },
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: MOST,
    });
    return items.map(entity => ({
      ref: stringifyEntityRef(entity),
      title: titleOf(entity),
    }));
  }, [catalogApi, kinds.join(), term]);
}
