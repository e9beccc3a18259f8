import * as texts from './texts.mjs';

const TYPES = ['decision', 'eligibility', 'recommendation', 'support'];
const DECIDED = ['credit', 'insurance', 'pricing', 'hiring', 'information'];
const EFFECTS = ['legal', 'similarly-significant', 'limited', 'none'];
const HUMAN_ROLES = ['none', 'on-request', 'reviews-each', 'decides'];
const PLACES = ['DE', 'FR', 'AT', 'GB', 'US-CA', 'US-NY', 'AU', 'KR'];
const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const RIGHTS = ['human-review', 'explanation', 'contest', 'correction'];
const CHANNELS = [
  ['web-form', 'https://help.fernhill.example/form'],
  ['email', 'help@fernhill.example'],
  ['phone', '+49 30 5550 1234'],
  ['post', 'Fernhill, Am Ufer 1, 10115 Berlin'],
];

function affected({ below, chance, some }) {
  return {
    roles: some(['consumer', 'business', 'public'], 2),
    jurisdictions: some(PLACES, 3),
    peoplePerYear: below(1e6),
    ...(chance(0.6) && { vulnerableGroups: some(texts.GROUPS, 2) }),
  };
}

function decision({ one, chance }) {
  return {
    subject: one(DECIDED),
    humanRole: one(HUMAN_ROLES),
    effect: one(EFFECTS),
    personalData: chance(0.9),
    specialCategories: chance(0.1),
    profiling: chance(0.5),
  };
}

function impacts({ one, some, chance }) {
  return some(texts.IMPACTS, 3).map(([area, description]) => ({
    area,
    description,
    severity: one(SEVERITIES),
    likelihood: one(['unlikely', 'possible', 'likely']),
    ...(chance(0.7) && { mitigation: one(texts.MITIGATIONS) }),
  }));
}

function oversight({ chance }, index) {
  return {
    reviewers: `group:default/reviewers-${index % 50}`,
    canOverride: chance(0.9),
    understandsOutput: true,
    seesOtherInformation: chance(0.8),
  };
}

function transparency({ one, some, chance }) {
  return {
    role: one(texts.ROLES),
    dataTypes: some(texts.DATA_TYPES, 4).map(([name, source, purpose]) => ({
      name,
      source,
      purpose,
    })),
    factors: some(texts.FACTORS, 3),
    limitations: some(texts.LIMITATIONS, 2),
    knownRisks: some(texts.KNOWN_RISKS, 2),
    rights: some(RIGHTS, 3).map(right => ({
      right,
      how: one(texts.HOW),
      channel: one(CHANNELS)[0],
      within: one(['P14D', 'P30D', 'P1M', 'P60D']),
      ...(chance(0.7) && { canChange: one(texts.CAN_CHANGE) }),
    })),
    languages: some(['en', 'de', 'fr'], 3),
    channels: [
      { kind: 'web', format: 'html', rationale: one(texts.RATIONALES) },
      ...(chance(0.5)
        ? [{ kind: 'letter', format: 'print', rationale: texts.RATIONALES[1] }]
        : []),
    ],
  };
}

function feedback({ one, some }) {
  return {
    channels: some(CHANNELS, 3).map(([type, address]) => ({
      purposes: some(['feedback', 'concern', 'review'], 3),
      type,
      address,
      ...(type === 'web-form' && {
        accessibility: {
          standard: 'WCAG 2.2 AA',
          testedOn: one(['2026-04-01', '2025-11-30', '2022-02-14']),
        },
      }),
      told: some(['notice', 'website', 'letter'], 2),
    })),
    acknowledgeWithin: 'P2D',
    resolveWithin: one(['P14D', 'P30D', 'P8W']),
  };
}

/**
 * One customer interaction. Of four, one says all there is to say, two lack
 * some parts or put words in their place, and one says hardly anything.
 */
export function makeInteraction(choices, { index, systems }) {
  const { one, chance, below, some } = choices;
  const complete = index % 4 === 0;
  const bare = index % 4 === 3;
  const says = likelihood => complete || (!bare && chance(likelihood));
  const system = index % systems;
  const subject = one(texts.SUBJECTS);
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'CustomerInteraction',
    metadata: {
      name: `interaction-${index}`,
      namespace: 'default',
      title: `Answers about ${subject.replace(/^an? /, '')} (${index})`,
      ...(chance(0.5) && {
        description: `The first answer to a customer who asks about ${subject}.`,
      }),
    },
    spec: {
      type: one(TYPES),
      lifecycle: chance(0.9) ? 'production' : 'experimental',
      owner: `group:default/team-${index % 50}`,
      purpose: says(0.9)
        ? `${one(texts.PURPOSES)} ${subject}.`
        : one(texts.PLACEHOLDERS),
      aiSystems: [
        `aisystem:default/system-${system}`,
        ...(chance(0.2) ? [`aisystem:default/system-${below(systems)}`] : []),
      ].filter((ref, at, all) => all.indexOf(ref) === at),
      services: [`component:default/service-${system}`],
      ...(says(0.5) && {
        materiality: { material: chance(0.8), rationale: texts.RATIONALES[2] },
      }),
      ...(says(0.8) && { affected: affected(choices) }),
      ...(says(0.8) && { decision: decision(choices) }),
      ...(says(0.4) && { oversight: oversight(choices, index) }),
      ...(says(0.7) && { impacts: impacts(choices) }),
      ...(says(0.3) && {
        impactAssessment: {
          ref: `https://docs.fernhill.example/assessments/${index}`,
          date: one(['2026-05-04', '2025-01-20', '2021-10-01']),
        },
      }),
      ...(says(0.4) && {
        safeguards: some(texts.SAFEGUARDS, 3).map(([kind, description]) => ({
          kind,
          description,
        })),
      }),
      ...(says(0.5) && { transparency: transparency(choices) }),
      ...(says(0.5) && { feedback: feedback(choices) }),
    },
  };
}
