import { isAiSystemEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';

/**
 * Why an AI system is said to affect no customer; `undefined` if nothing of
 * the sort is declared.
 */
export function noImpactReason(entity: Entity): string | undefined {
  if (!isAiSystemEntity(entity)) {
    return undefined;
  }
  const impact = entity.spec.customerImpact;
  return impact?.material === false ? impact.rationale : undefined;
}
