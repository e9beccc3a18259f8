import { CustomerInteractionSpec } from '../kinds/customerInteraction';
import { isWritten, plain } from './wording';

/** Roles in which people are no customers; they stand outside A.10.4. */
const NO_CUSTOMERS = new Set(['employee', 'candidate', 'platform-worker']);

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

/** Whether nobody affected is a customer; `false` as long as it is not known. */
export function affectsNoCustomers(spec: CustomerInteractionSpec): boolean {
  const roles = spec.affected?.roles;
  return Boolean(roles?.length) && roles!.every(role => NO_CUSTOMERS.has(role));
}

/**
 * Whether it is said, with a reason, that the interaction does not matter to
 * customers, and nothing in the declaration says otherwise.
 */
export function isImmaterial(spec: CustomerInteractionSpec): boolean {
  return (
    spec.materiality?.material === false &&
    isWritten(spec.materiality.rationale) &&
    signsOfMateriality(spec).length === 0
  );
}
