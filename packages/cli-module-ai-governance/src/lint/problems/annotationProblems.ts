import {
  ANNOTATION_CUSTOMER_INTERACTIONS,
  annotatedInteractions,
  formatProblem,
  isServiceEntity,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Problem } from './types';

/** What is wrong with the annotation by which a service names interactions. */
export function findAnnotationProblems(entity: Entity): Problem[] {
  const written: unknown =
    entity.metadata?.annotations?.[ANNOTATION_CUSTOMER_INTERACTIONS];
  if (
    typeof written !== 'string' ||
    typeof entity.kind !== 'string' ||
    !isServiceEntity(entity)
  ) {
    return [];
  }
  const path = ['metadata', 'annotations', ANNOTATION_CUSTOMER_INTERACTIONS];
  return annotatedInteractions(entity).invalid.map(found => ({
    ruleId: 'declaration.annotation',
    path,
    message: formatProblem({
      path,
      found,
      allowed:
        'names of customer interactions, such as loan-pre-approval, separated by commas',
    }),
  }));
}
