import { Entity, stringifyLocationRef } from '@backstage/catalog-model';

const PROCESSING_STATUS = 'backstage.io/catalog-processing';
const CAUSED_BY = '; caused by ';

interface StatusItem {
  type: string;
  level: string;
  message: string;
}

/**
 * What the catalog says is wrong with an entity, in the words of whoever found
 * it; `undefined` if nothing is.
 */
export function processingError(entity: Entity): string | undefined {
  const items = ((entity as { status?: { items?: StatusItem[] } }).status
    ?.items ?? []) as StatusItem[];
  const messages = items
    .filter(item => item.type === PROCESSING_STATUS && item.level === 'error')
    .map(item => item.message.split(CAUSED_BY).pop() ?? item.message);
  return messages.length > 0 ? messages.join('; ') : undefined;
}

/**
 * The places that a Location entity reads, in the form that the catalog notes
 * on what it finds there.
 */
export function placesOf(location: Entity): string[] {
  const { type, target, targets } = (location.spec ?? {}) as {
    type?: string;
    target?: string;
    targets?: string[];
  };
  const own =
    location.metadata.annotations?.['backstage.io/managed-by-location'];
  const [ownType] = own?.split(':') ?? [];
  return [target, ...(targets ?? [])]
    .filter((place): place is string => typeof place === 'string')
    .map(place =>
      stringifyLocationRef({ type: type ?? ownType ?? 'url', target: place }),
    );
}
