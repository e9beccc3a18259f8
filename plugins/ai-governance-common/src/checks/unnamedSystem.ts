import { stringifyEntityRef } from '@backstage/catalog-model';
import { declarationLocation } from '../facts/buildInteractionFacts';
import { AiSystemEntity } from '../kinds/aiSystem';
import { yamlFix } from './outcomes';
import { YamlFix } from './types';
import { blank, choice, isWritten } from './wording';

/**
 * What to ask about an AI system that no customer interaction names, and YAML
 * that answers it; `undefined` if it says whether it matters to customers, and
 * why. Checks are about interactions, so none of them asks this.
 * @public
 */
export function askAboutUnnamed(
  system: AiSystemEntity,
): { question: string; fix: YamlFix } | undefined {
  const { customerImpact } = system.spec;
  if (isWritten(customerImpact?.rationale)) {
    return undefined;
  }
  const title = system.metadata.title ?? system.metadata.name;
  return {
    question: `No customer interaction names ${title}. Which customers does it affect, or why none?`,
    fix: yamlFix(
      {
        ref: stringifyEntityRef(system),
        location: declarationLocation(system),
      },
      ['customerImpact'],
      {
        material: customerImpact?.material ?? choice(['true', 'false']),
        rationale: blank('why customers are, or are not, affected'),
      },
    ),
  };
}
