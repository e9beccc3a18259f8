/**
 * Makes the data of the benchmarks: the same seed gives the same catalog. One
 * in four interactions is complete, the others lack parts.
 */

/** A small generator of numbers in [0, 1) that a seed fixes (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const apiVersion = 'ai-governance/v1alpha1';
const TEAMS = 50;
const SUBJECTS = ['credit', 'insurance', 'hiring', 'pricing', 'information'];
const EFFECTS = ['legal', 'similarly-significant', 'limited', 'none'];
const HUMAN_ROLES = ['none', 'on-request', 'reviews-each', 'decides'];
const PLACES = ['DE', 'FR', 'GB', 'US-CA', 'US-NY'];

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function makeSystem(index) {
  return {
    apiVersion,
    kind: 'AiSystem',
    metadata: { name: `system-${index}`, title: `System ${index}` },
    spec: {
      type: 'predictive-model',
      lifecycle: 'production',
      owner: `group:default/models-${index % TEAMS}`,
      purpose: `Estimates outcome ${index} for a customer.`,
      notIntendedFor: ['Deciding about children.'],
      customerImpact: {
        material: true,
        rationale: 'Customers are decided on.',
      },
    },
  };
}

function makeInteraction(random, index, systems) {
  const complete = index % 4 === 0;
  const spec = {
    type: 'decision',
    lifecycle: 'production',
    owner: `group:default/team-${index % TEAMS}`,
    purpose: `Tells customers the answer to request ${index}.`,
    aiSystems: [`aisystem:default/system-${index % systems}`],
    services: [`component:default/service-${index % systems}`],
    affected: {
      roles: ['consumer'],
      jurisdictions: [pick(random, PLACES), pick(random, PLACES)],
      peoplePerYear: Math.floor(random() * 1e6),
      vulnerableGroups: [],
    },
    decision: {
      subject: pick(random, SUBJECTS),
      humanRole: pick(random, HUMAN_ROLES),
      effect: pick(random, EFFECTS),
      personalData: true,
      specialCategories: false,
      profiling: true,
    },
    impacts: [
      {
        area: 'financial',
        description: `A request is refused although it should not be, case ${index}.`,
        severity: 'high',
        likelihood: 'possible',
        mitigation: 'A person looks at each refusal that is contested.',
      },
    ],
  };
  if (complete) {
    spec.oversight = {
      reviewers: `group:default/reviewers-${index % TEAMS}`,
      canOverride: true,
      understandsOutput: true,
      seesOtherInformation: true,
    };
    spec.transparency = {
      role: 'A computer compares your request with earlier ones and proposes an answer.',
      dataTypes: [
        { name: 'income', source: 'you', purpose: 'what you can afford' },
      ],
      factors: ['The more of your income is left, the better.'],
      limitations: ['It knows little about people who are new here.'],
      knownRisks: ['Your request may be refused by mistake.'],
      rights: [
        {
          right: 'human-review',
          how: 'Fill in the form, and a person looks again.',
          channel: 'web-form',
          within: 'P14D',
          canChange: 'the answer',
        },
      ],
      languages: ['en', 'de', 'fr'],
      channels: [
        { kind: 'web', format: 'html', rationale: 'Everybody asks there.' },
      ],
    };
    spec.feedback = {
      channels: [
        {
          purposes: ['feedback', 'concern', 'review'],
          type: 'web-form',
          address: 'https://help.fernhill.example/form',
          accessibility: { standard: 'WCAG 2.2 AA', testedOn: '2026-04-01' },
          told: ['website', 'letter'],
        },
      ],
      acknowledgeWithin: 'P2D',
      resolveWithin: 'P14D',
    };
  }
  return {
    apiVersion,
    kind: 'CustomerInteraction',
    metadata: {
      name: `interaction-${index}`,
      title: `Interaction ${index}`,
      namespace: 'default',
    },
    spec,
  };
}

function makeService(index) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: `service-${index}` },
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

/** A catalog of interactions, with the systems, services and teams around. */
export function generateCatalog({ interactions, seed = 1 }) {
  const random = randomFrom(seed);
  const systems = Math.max(1, Math.floor(interactions / 10));
  const numbers = count => Array.from({ length: count }, (_, index) => index);
  return {
    interactions: numbers(interactions).map(index =>
      makeInteraction(random, index, systems),
    ),
    around: [
      ...numbers(systems).map(makeSystem),
      ...numbers(systems).map(makeService),
      ...['team', 'models', 'reviewers'].flatMap(kind =>
        numbers(TEAMS).map(index => makeTeam(`${kind}-${index}`)),
      ),
    ],
  };
}
