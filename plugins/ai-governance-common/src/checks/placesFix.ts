import { InteractionFacts } from '../facts/types';
import { fixInteraction } from './outcomes';
import { YamlFix } from './types';
import { blank } from './wording';

/** YAML that says where customers are, once somebody has filled it in. */
export function placesFix(facts: InteractionFacts): YamlFix {
  return fixInteraction(facts, ['affected'], {
    ...facts.spec.affected,
    jurisdictions: [blank('country or state code, such as DE or US-CA')],
  });
}
