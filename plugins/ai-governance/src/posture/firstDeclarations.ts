import {
  ANNOTATION_ATTESTED_ON,
  ANNOTATION_CUSTOMER_FACING_AI,
  API_VERSION,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  Entity,
  getCompoundEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const SOME_TEAM = 'group:default/<your-team>';
const SOME_SERVICE = 'component:default/<name-of-the-service>';

/** The owner of an entity as written into a declaration. */
function ownerOf(entity: Entity): string {
  return (
    entity.relations?.find(({ type }) => type === RELATION_OWNED_BY)
      ?.targetRef ?? SOME_TEAM
  );
}

function aiSystem(owner: string): string {
  return [
    `apiVersion: ${API_VERSION}`,
    `kind: ${KIND_AI_SYSTEM}`,
    'metadata:',
    '  name: <name-of-the-ai-system>',
    'spec:',
    `  owner: ${owner}`,
    '  purpose: <what the system does, in one sentence>',
    '',
  ].join('\n');
}

function interaction(options: {
  owner: string;
  aiSystemRef: string;
  serviceRef: string;
}): string {
  return [
    `apiVersion: ${API_VERSION}`,
    `kind: ${KIND_CUSTOMER_INTERACTION}`,
    'metadata:',
    '  name: <name-of-the-interaction>',
    'spec:',
    `  owner: ${options.owner}`,
    '  purpose: <what the interaction is for, in one sentence>',
    '  aiSystems:',
    `    - ${options.aiSystemRef}`,
    '  services:',
    `    - ${options.serviceRef}`,
    '',
  ].join('\n');
}

/** The first declaration for a service: an AI system and an interaction. */
export function firstDeclarationOfService(service: Entity): string {
  const { namespace } = getCompoundEntityRef(service);
  const owner = ownerOf(service);
  return [
    aiSystem(owner),
    interaction({
      owner,
      aiSystemRef: `aisystem:${namespace}/<name-of-the-ai-system>`,
      serviceRef: stringifyEntityRef(service),
    }),
  ].join('---\n');
}

/** The first declaration where nothing is known yet. */
export function firstDeclaration(): string {
  return [
    aiSystem(SOME_TEAM),
    interaction({
      owner: SOME_TEAM,
      aiSystemRef: 'aisystem:default/<name-of-the-ai-system>',
      serviceRef: SOME_SERVICE,
    }),
  ].join('---\n');
}

/** The first interaction of an AI system. */
export function firstInteractionOfAiSystem(system: Entity): string {
  return interaction({
    owner: ownerOf(system),
    aiSystemRef: stringifyEntityRef(system),
    serviceRef: SOME_SERVICE,
  });
}

/** The statement of an AI system that it affects no customer. */
export function noImpactOfAiSystem(): string {
  return [
    'spec:',
    '  customerImpact:',
    '    material: false',
    '    rationale: <why no customer is affected>',
    '',
  ].join('\n');
}

/** The attestation of a service that no AI in it affects customers. */
export function attestationOfService(today: string): string {
  return [
    'metadata:',
    '  annotations:',
    `    ${ANNOTATION_CUSTOMER_FACING_AI}: none`,
    `    ${ANNOTATION_ATTESTED_ON}: '${today}'`,
    '',
  ].join('\n');
}
