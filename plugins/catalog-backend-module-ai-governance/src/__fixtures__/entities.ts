import { Entity } from '@backstage/catalog-model';

const apiVersion = 'ai-governance/v1alpha1';

function aiSystem(name: string, spec: object): Entity {
  return {
    apiVersion,
    kind: 'AiSystem',
    metadata: { name },
    spec: { owner: 'lending', purpose: 'Scores applicants.', ...spec },
  };
}

function interaction(name: string, spec: object): Entity {
  return {
    apiVersion,
    kind: 'CustomerInteraction',
    metadata: { name },
    spec: { owner: 'lending', ...spec },
  };
}

/** Declarations that both ways of teaching the kinds must take. */
export const VALID: Record<string, Entity> = {
  'only an owner': interaction('minimal', {}),
  'only an owner and a purpose': aiSystem('minimal-system', {}),
  'references of all sorts': interaction('complete', {
    owner: 'group:default/lending',
    system: 'loans',
    aiSystems: ['aisystem:default/complete'],
    services: ['API:default/quotes', 'desk'],
    affected: {
      roles: ['consumer'],
      jurisdictions: ['DE', 'US-CA', 'EU'],
      peoplePerYear: 0,
      vulnerableGroups: [],
    },
    impactAssessment: {
      ref: 'https://fernhill.example/ia',
      date: '2024-02-29',
    },
    feedback: { acknowledgeWithin: 'PT72H', resolveWithin: 'P1M' },
  }),
  'suppliers and responsibilities': aiSystem('complete', {
    owner: 'user:default/ada',
    dependsOn: ['resource:default/model'],
    roles: ['deployer'],
    suppliers: [{ name: 'Bureau Ltd', commitments: { notifyWithin: 'PT72H' } }],
    responsibilities: [{ activity: 'model-monitoring', party: 'organisation' }],
  }),
};

/** Declarations that both must refuse, and what the processor says. */
export const BROKEN: Record<string, { entity: Entity; says: string[] }> = {
  'a word that is not on the list': {
    entity: interaction('bad-enum', { decision: { effect: 'lega' } }),
    says: [
      'spec.decision.effect',
      'legal, similarly-significant, limited, none',
    ],
  },
  'a missing owner': {
    entity: interaction('no-owner', { owner: undefined }),
    says: ['spec.owner: found nothing, allowed is a string'],
  },
  'a missing purpose': {
    entity: aiSystem('no-purpose', { purpose: undefined }),
    says: ['spec.purpose: found nothing'],
  },
  'a misspelt key': {
    entity: interaction('bad-key', { transparancy: {} }),
    says: ['spec.transparancy', 'no such key here', 'transparency'],
  },
  'a date that is none': {
    entity: interaction('bad-date', {
      impactAssessment: { ref: 'https://fernhill.example', date: '2025-02-29' },
    }),
    says: ['spec.impactAssessment.date', 'a date as YYYY-MM-DD'],
  },
  'a length of time in words': {
    entity: interaction('bad-period', {
      feedback: { resolveWithin: '30 days' },
    }),
    says: ['spec.feedback.resolveWithin', 'such as P30D'],
  },
  'a reference to the wrong kind': {
    entity: interaction('bad-ref', { aiSystems: ['component:default/desk'] }),
    says: ['spec.aiSystems[0]', 'a reference to AiSystem'],
  },
  'a text where a list belongs': {
    entity: interaction('bad-list', { services: 'desk' }),
    says: ['spec.services', 'a list'],
  },
  'an unknown apiVersion': {
    entity: {
      ...interaction('bad-version', {}),
      apiVersion: 'ai-governance/v9',
    },
    says: ['apiVersion', 'ai-governance/v1alpha1'],
  },
  'a blank text': {
    entity: aiSystem('blank', { purpose: '  ' }),
    says: ['spec.purpose', 'text that is not blank'],
  },
};

/** A service that names interactions by annotation. */
export const SERVICE: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'desk',
    annotations: {
      'ai-governance/customer-interactions': 'minimal, complete',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'lending' },
};
