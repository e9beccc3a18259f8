import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';

/** How much of what customers must be told is declared. */
export interface CustomersTold {
  /** The interactions that declare all of it. */
  complete: number;
  /** All interactions looked at. */
  total: number;
}

/**
 * What the declarations of some interactions tell customers. Nothing here is
 * published: a declaration is only the source of a notice.
 */
export function customersTold(
  interactions: readonly Pick<PostureItem, 'requirements'>[],
): CustomersTold {
  const complete = interactions.filter(({ requirements }) =>
    requirements.some(
      ({ requirement, declarationStatus }) =>
        requirement === 'transparency' &&
        (declarationStatus === 'pass' ||
          declarationStatus === 'not-applicable'),
    ),
  );
  return { complete: complete.length, total: interactions.length };
}
