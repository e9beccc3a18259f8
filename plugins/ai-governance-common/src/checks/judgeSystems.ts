import { AiSystemFacts, InteractionFacts } from '../facts/types';
import { AiSystemSpec } from '../kinds/aiSystem';
import { notApplicable, yamlFix } from './outcomes';
import { CheckOutcome } from './types';

/** An AI system whose declaration is known. */
export type FoundSystem = AiSystemFacts & { spec: AiSystemSpec };

/** One supplier of an AI system, as declared. */
export type Supplier = NonNullable<AiSystemSpec['suppliers']>[number];

/** One line of who is responsible for what, as declared. */
export type Responsibility = NonNullable<
  AiSystemSpec['responsibilities']
>[number];

/** The AI systems behind an interaction whose declarations are known. */
export function foundSystems(facts: InteractionFacts): FoundSystem[] {
  return facts.aiSystems.filter((system): system is FoundSystem =>
    Boolean(system.spec),
  );
}

/** Of several faults the one to tell: what is wrong before what is not known. */
export function worstOf(
  faults: readonly (CheckOutcome | undefined)[],
): CheckOutcome | undefined {
  return faults.find(fault => fault?.status === 'fail') ?? faults.find(Boolean);
}

/**
 * Judges each AI system behind an interaction whose declaration is known.
 *
 * @param judge - what is wrong with a system, if anything
 * @param otherwise - what to say if nothing is wrong with any
 */
export function judgeSystems(
  facts: InteractionFacts,
  judge: (system: FoundSystem) => CheckOutcome | undefined,
  otherwise: CheckOutcome,
): CheckOutcome {
  const found = foundSystems(facts);
  return found.length === 0
    ? notApplicable('No AI system behind it was found.')
    : worstOf(found.map(judge)) ?? otherwise;
}

/** YAML that replaces one supplier of an AI system, in the list of them all. */
export function fixSupplier(
  system: FoundSystem,
  supplier: Supplier,
  replacement: unknown,
) {
  return yamlFix(
    system,
    ['suppliers'],
    system.spec.suppliers!.map(each =>
      each === supplier ? replacement : each,
    ),
  );
}
