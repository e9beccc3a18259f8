import { InteractionFacts } from '../../facts/types';
import { RegulatedAs } from '../../kinds/regulatedAs';
import { PredicatePrimitive } from '../predicates/types';
import { REGULATION_ATTRIBUTES } from './attributes';
import { interactionReader } from './readInteraction';

/**
 * The facts that laws turn on, as far as they are known: what a person
 * confirms. Where customers are belongs to them.
 * @public
 */
export function regulationFactsOf(
  facts: InteractionFacts,
  organisation?: RegulatedAs,
): Record<string, PredicatePrimitive | readonly string[]> {
  const read = interactionReader(facts, organisation)();
  const known = Object.entries(REGULATION_ATTRIBUTES).flatMap(
    ([attribute, { of }]) => {
      if (of === 'case') {
        return [];
      }
      const reading = read(attribute);
      return reading.known ? [[attribute, reading.value] as const] : [];
    },
  );
  const jurisdictions = [...(facts.spec.affected?.jurisdictions ?? [])].sort();
  return { ...Object.fromEntries(known), jurisdictions };
}
