import { makeInteraction } from './interaction.mjs';
import { choicesFrom } from './random.mjs';
import * as texts from './texts.mjs';

const TEAMS = 50;
/** How many interactions share an AI system and a service. */
const INTERACTIONS_PER_SYSTEM = 10;

function makeSystem({ one, some, chance }, index) {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AiSystem',
    metadata: { name: `system-${index}`, title: `System ${index}` },
    spec: {
      type: one(['predictive-model', 'generative', 'recommender']),
      lifecycle: 'production',
      owner: `group:default/models-${index % TEAMS}`,
      purpose: one(texts.SYSTEM_PURPOSES),
      ...(chance(0.7) && { intendedUse: some(texts.USES, 2) }),
      ...(chance(0.7) && { notIntendedFor: some(texts.LIMITS_OF_USE, 2) }),
      ...(chance(0.5) && { roles: ['deployer'] }),
      ...(chance(0.4) && {
        suppliers: [
          {
            name: 'Bureau Ltd',
            provides: 'bureau features',
            commitments: { notifyWithin: 'PT72H', reviewSupport: true },
          },
        ],
      }),
      ...(chance(0.4) && {
        responsibilities: [
          {
            activity: 'model-monitoring',
            party: 'organisation',
            owner: `group:default/models-${index % TEAMS}`,
          },
          { activity: 'human-oversight', party: 'shared' },
        ],
      }),
      customerImpact: {
        material: true,
        rationale: 'Customers are decided on.',
      },
    },
  };
}

function makeService({ chance }, index) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `service-${index}`,
      ...(chance(0.3) && {
        annotations: {
          'ai-governance/customer-interactions': `interaction-${index}`,
        },
      }),
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/team-${index % TEAMS}`,
    },
  };
}

function makeTeam(name) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [] },
  };
}

function numbers(count) {
  return Array.from({ length: count }, (_, index) => index);
}

/** How many AI systems, and as many services, stand around interactions. */
function systemsFor(interactions) {
  return Math.max(1, Math.floor(interactions / INTERACTIONS_PER_SYSTEM));
}

/**
 * Makes the data of the benchmarks: a catalog of interactions, with the AI
 * systems, services and teams around them. The same seed gives the same
 * catalog.
 */
export function generateCatalog({ interactions, seed = 1 }) {
  const choices = choicesFrom(seed);
  const systems = systemsFor(interactions);
  return {
    interactions: numbers(interactions).map(index =>
      makeInteraction(choices, { index, systems }),
    ),
    systems: numbers(systems).map(index => makeSystem(choices, index)),
    services: numbers(systems).map(index => makeService(choices, index)),
    teams: ['team', 'models', 'reviewers'].flatMap(kind =>
      numbers(TEAMS).map(index => makeTeam(`${kind}-${index}`)),
    ),
  };
}

/** A catalog of so many entities in all, with as many of its teams as fit in. */
export function generateDocuments(count) {
  let interactions = 1;
  while (interactions + 1 + 2 * systemsFor(interactions + 1) <= count) {
    interactions += 1;
  }
  const catalog = generateCatalog({ interactions });
  const left = count - interactions - 2 * systemsFor(interactions);
  return { ...catalog, teams: catalog.teams.slice(0, left) };
}

/** All entities of a catalog, by reference. */
export function entitiesByRef(catalog) {
  return new Map(
    Object.values(catalog)
      .flat()
      .map(entity => [refOf(entity), entity]),
  );
}

/** The full reference of an entity. */
export function refOf({ kind, metadata: { name, namespace = 'default' } }) {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
