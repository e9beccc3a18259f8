import { InteractionFacts } from '../../facts/types';
import { RegulationOptions } from '../law/options';
import { EntitlementReport } from '../law/types';
import { entitlementsOf } from './entitlementsOf';

/**
 * The same facts, with what customers are due by the packs in use. It is worked
 * out when something first asks for it, and then kept.
 *
 * @param options - judged as of the date of the facts; confirmed where the
 * records say so
 * @public
 */
export function withEntitlements(
  facts: InteractionFacts,
  options: Omit<RegulationOptions, 'asOf' | 'confirmed'>,
): InteractionFacts {
  let report: EntitlementReport | undefined;
  return Object.defineProperty({ ...facts }, 'entitlements', {
    enumerable: true,
    get() {
      report ??= entitlementsOf(facts, {
        ...options,
        asOf: facts.asOf,
        confirmed: facts.records?.classification?.state === 'confirmed',
      });
      return report;
    },
  });
}
