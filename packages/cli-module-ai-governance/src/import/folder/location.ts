import { Entity } from '@backstage/catalog-model';
import { importedMetadata } from '../entities';
import { Mapping } from '../mapping';
import { toFittingName } from '../names';

/** The Location that tells the catalog of all files of an import. */
export function locationEntity(
  mapping: Mapping,
  paths: readonly string[],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: importedMetadata(mapping, {
      name: toFittingName(mapping.inventory),
      title: mapping.inventory,
    }),
    spec: { targets: paths.map(path => `./${path}`) },
  };
}
