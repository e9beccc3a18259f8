import {
  ANNOTATION_IMPORTED_FROM,
  ANNOTATION_IMPORTED_RECORD,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityMeta } from '@backstage/catalog-model';
import { Mapping } from '../mapping';

/**
 * The metadata of something that was imported: where it comes from, and under
 * which licence, stand with it wherever it is shown.
 * @param address - the web address of the original record
 */
export function importedMetadata(
  { inventory, licence, namespace }: Mapping,
  options: {
    name: string;
    title?: string;
    description?: string;
    address?: string;
  },
): EntityMeta {
  const { name, title, description, address } = options;
  const links = [
    ...(address
      ? [{ url: address, title: `Original record in ${inventory}` }]
      : []),
    ...(licence?.address
      ? [{ url: licence.address, title: licence.text }]
      : []),
  ];
  return {
    name,
    ...(namespace && { namespace }),
    ...(title && { title }),
    ...(description && { description }),
    annotations: {
      [ANNOTATION_IMPORTED_FROM]: inventory,
      ...(address && { [ANNOTATION_IMPORTED_RECORD]: address }),
    },
    ...(links.length > 0 && { links }),
  };
}
