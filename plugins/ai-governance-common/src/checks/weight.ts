import { CustomerInteractionSpec } from '../kinds/customerInteraction';
import { plain } from './wording';

/** Whether the decision has an effect that customers feel in full. */
export function isWeighty(spec: CustomerInteractionSpec): boolean {
  const effect = spec.decision?.effect;
  return effect === 'legal' || effect === 'similarly-significant';
}

/** Whether an impact would be bad for the customer it hits. */
export function isSevere(impact: { severity?: string }): boolean {
  return impact.severity === 'high' || impact.severity === 'critical';
}

/** What in a declaration speaks for an interaction that matters to customers. */
export function signsOfMateriality(spec: CustomerInteractionSpec): string[] {
  const signs: string[] = [];
  if (isWeighty(spec)) {
    signs.push(`a decision with a ${plain(spec.decision!.effect!)} effect`);
  }
  for (const impact of spec.impacts ?? []) {
    if (isSevere(impact)) {
      signs.push(`a ${impact.severity} impact (${plain(impact.area)})`);
    }
  }
  return signs;
}

/** Whether only companies are affected; `false` as long as it is not known. */
export function affectsOnlyBusinesses(spec: CustomerInteractionSpec): boolean {
  const roles = spec.affected?.roles;
  return Boolean(roles?.length) && roles!.every(role => role === 'business');
}
