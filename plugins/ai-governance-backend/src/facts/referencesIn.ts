import {
  InteractionFacts,
  ReferenceFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** All references that facts rest on: the interaction's and its AI systems'. */
export function referencesIn(facts: InteractionFacts): ReferenceFacts[] {
  return [
    ...facts.references,
    ...facts.aiSystems.flatMap(({ references }) => references),
  ];
}
