import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Mapping } from '../mapping';
import { toFittingName } from '../names';
import { importedMetadata } from './metadata';

/**
 * The owner with some name, as a reference: the one that the mapping gives for
 * it, or else the Group named like it.
 */
export function ownerRef(mapping: Mapping, ownerName: string): string {
  return (
    existingOwner(mapping, ownerName) ??
    stringifyEntityRef({
      kind: 'Group',
      namespace: mapping.namespace,
      name: toFittingName(ownerName),
    })
  );
}

/**
 * The Groups for owners that the catalog does not have yet, by name; none, if
 * the mapping does not ask for them.
 */
export function ownerGroups(
  mapping: Mapping,
  ownerNames: Iterable<string>,
): Entity[] {
  const type = mapping.owners?.groups?.type;
  if (!type) {
    return [];
  }
  const titles = new Map(
    [...new Set(ownerNames)]
      .filter(title => !existingOwner(mapping, title))
      .sort()
      .reverse()
      .map(title => [toFittingName(title), title]),
  );
  return [...titles].reverse().map(([name, title]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: importedMetadata(mapping, { name, title }),
    spec: { type, profile: { displayName: title }, children: [] },
  }));
}

function existingOwner({ owners }: Mapping, ownerName: string) {
  return Object.entries(owners?.existing ?? {}).find(
    ([name]) => name.toLowerCase() === ownerName.toLowerCase(),
  )?.[1];
}
