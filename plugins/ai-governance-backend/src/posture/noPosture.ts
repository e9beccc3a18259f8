import { NotFoundError } from '@backstage/errors';

/** The same words for an unknown entity as for one that may not be seen. */
export function noPosture(entityRef: string): NotFoundError {
  return new NotFoundError(
    `There is no posture of ${entityRef}: no such AI system, customer interaction or service is in the catalog, or you may not see it`,
  );
}
