import { AiSystemFacts, InteractionFacts } from '../../facts/types';
import { REGULATION_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { pass, undetermined, yamlFix } from '../outcomes';
import { Check } from '../types';
import { lawsUnknown } from '../entitlementsInForce';
import { withBlanks } from './factBlanks';
import { askFor, MissingFact, missingFacts } from './factQuestions';

type Spec = NonNullable<AiSystemFacts['spec']>;

/** Whether one of the systems behind an interaction leaves a fact open. */
function leavesOpen(spec: Spec, attribute: string): boolean {
  const { classification, roles } = spec;
  switch (attribute) {
    case 'aiRoles':
      return !roles?.length;
    case 'systemTypes':
      return spec.type === undefined;
    case 'aiActClasses':
      return classification?.aiActClass === undefined;
    case 'annexIIIAreas':
      return (
        classification?.aiActClass === 'high-risk-annex-iii' &&
        !classification.annexIIIAreas?.length
      );
    case 'onMarketSince':
      return classification?.onMarketSince === undefined;
    default:
      return classification?.generative === undefined;
  }
}

/** What stands at the first place of a system where something is missing. */
function blockOf(attribute: string): 'classification' | 'roles' | 'type' {
  const [, block] = REGULATION_ATTRIBUTES[attribute].path!.split('.');
  return block as 'classification' | 'roles' | 'type';
}

function fixOf(system: AiSystemFacts, attributes: readonly string[]) {
  const block = blockOf(attributes[0]);
  const alike = attributes.filter(attribute => blockOf(attribute) === block);
  const filled = withBlanks(system.spec, 'spec', alike) as Record<
    string,
    unknown
  >;
  return yamlFix(system, [block], filled[block]);
}

/** The first system that leaves something open, and what. */
function firstOpen(
  { aiSystems }: InteractionFacts,
  missing: readonly MissingFact[],
) {
  for (const system of aiSystems) {
    const open = missing
      .map(({ attribute }) => attribute)
      .filter(attribute => system.spec && leavesOpen(system.spec, attribute));
    if (open.length > 0) {
      return { system, open };
    }
  }
  return undefined;
}

export const systemsClassified: Check = {
  id: 'regulation.systems-classified',
  requirement: 'regulation',
  level: 'answerable',
  title: 'The AI systems behind it are classed as the laws ask',
  why: 'The duties of whoever makes or runs an AI system hang on its class, and on which of the two we are.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const missing = missingFacts(facts, (_, of) => of === 'ai-system');
    if (missing.length === 0) {
      return pass(
        'The AI systems behind it say all that the laws in question ask of them.',
      );
    }
    const open = firstOpen(facts, missing);
    return open
      ? undetermined(
          `${open.system.title}: ${askFor(
            facts,
            missing.filter(({ attribute }) => open.open.includes(attribute)),
          )}`,
          fixOf(open.system, open.open),
        )
      : undetermined(askFor(facts, missing));
  },
};
