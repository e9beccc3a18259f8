import type { YamlFix } from '@ai-governance/backstage-plugin-ai-governance-common';
import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';

/** Where a fix is to be made, as far as it is known. */
export interface FileOfFix {
  /** The address where the file can be edited, or at least read. */
  url?: string;
  /** The file, for people. */
  name?: string;
}

/**
 * The file that a fix belongs in.
 *
 * @param entity - the entity whose declaration the fix changes
 */
export function fileOfFix(
  fix: Pick<YamlFix, 'location'>,
  entity: Entity | undefined,
): FileOfFix {
  const annotations = entity?.metadata.annotations ?? {};
  const location =
    fix.location ?? annotations['backstage.io/managed-by-location'] ?? '';
  const target = location.slice(location.indexOf(':') + 1);
  const isWeb = location.startsWith('url:');
  return {
    url: annotations[ANNOTATION_EDIT_URL] ?? (isWeb ? target : undefined),
    name: target.split(/[\\/]/).pop() || undefined,
  };
}
