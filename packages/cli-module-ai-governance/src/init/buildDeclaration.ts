import {
  API_VERSION,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringify } from 'yaml';
import { toFittingName } from '../import/names';
import { Answers } from './types';

/**
 * The text of a file that declares an AI system and its customer interaction.
 * It says what the answers say and nothing else.
 */
export function buildDeclaration(answers: Answers): string {
  const { system, purpose, owner, type, interaction } = answers;
  const { interactionType, service } = answers;
  const systemName = toFittingName(system);
  const entities = [
    {
      apiVersion: API_VERSION,
      kind: KIND_AI_SYSTEM,
      metadata: { name: systemName, title: system },
      spec: { type, owner, purpose },
    },
    {
      apiVersion: API_VERSION,
      kind: KIND_CUSTOMER_INTERACTION,
      metadata: { name: toFittingName(interaction), title: interaction },
      spec: {
        type: interactionType,
        owner,
        aiSystems: [systemName],
        services: service && [service],
      },
    },
  ];
  return entities
    .map(entity =>
      stringify(entity, {
        compat: 'yaml-1.1',
        singleQuote: true,
        lineWidth: 0,
      }),
    )
    .join('---\n');
}
