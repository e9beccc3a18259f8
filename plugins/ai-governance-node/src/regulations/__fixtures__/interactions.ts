import {
  AiSystemEntity,
  AiSystemSpec,
  API_VERSION,
  buildInteractionFacts,
  CustomerInteractionSpec,
  InteractionFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';

type Block = Exclude<keyof CustomerInteractionSpec, 'owner'>;

/** A declaration in parts: what the interaction says, and its AI system. */
export interface Declared {
  spec: Partial<CustomerInteractionSpec>;
  system?: Partial<AiSystemSpec>;
}

const NOTHING_SPECIAL: Declared = {
  spec: {
    regulatedAs: {
      creditor: false,
      employer: false,
      employerOf25: false,
      onlinePlatform: false,
      veryLargePlatform: false,
      microOrSmallEnterprise: false,
      fcaFirm: false,
      consumerSupplier: true,
      publicBody: false,
      federalInstitution: false,
      publicServiceProvider: false,
      ccpaBusiness: true,
      appEntity: true,
    },
    classification: {
      contact: {
        directInteraction: false,
        obviouslyAi: false,
        emotionalCompanion: false,
      },
      content: {
        synthetic: [],
        deepFake: false,
        publicInterestText: false,
        editorialResponsibility: false,
        recommender: false,
      },
      data: {
        sources: ['customer', 'elsewhere'],
        lawfulBases: ['contract'],
        directMarketing: false,
        consumerReport: false,
        emotionRecognition: false,
        biometricCategorisation: false,
      },
      use: {
        personalisedOffer: false,
        automatedMonitoring: false,
        videoInterview: false,
        publicJobPosting: false,
        medicalTreatment: false,
        highImpact: false,
        eligibleComplainants: false,
        retailCustomers: false,
      },
    },
    oversight: {
      reviewers: 'group:default/reviewers',
      canOverride: true,
      understandsOutput: true,
      seesOtherInformation: true,
    },
  },
  system: {
    type: 'predictive-model',
    roles: ['deployer'],
    classification: {
      aiActClass: 'not-high-risk',
      onMarketSince: '2025-03-01',
    },
  },
};

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function overlay<T>(base: T, change: unknown): T {
  if (!isMap(base) || !isMap(change)) {
    return change as T;
  }
  const merged = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(change)) {
    merged[key] = overlay(merged[key], value);
  }
  return merged as T;
}

/** A declaration with some of it said otherwise; `undefined` takes it away. */
export function but(declared: Declared, ...changes: Declared[]): Declared {
  return changes.reduce<Declared>(overlay, declared);
}

/** The same customers somewhere else. */
export function at(...jurisdictions: string[]): Declared {
  return { spec: { affected: { jurisdictions } } };
}

/** A lender’s machine decides alone on consumer loans. */
export const LOAN: Declared = but(NOTHING_SPECIAL, {
  spec: {
    type: 'eligibility',
    affected: { roles: ['consumer'], sector: 'credit', jurisdictions: ['DE'] },
    decision: {
      subject: 'credit',
      humanRole: 'none',
      effect: 'legal',
      personalData: true,
      specialCategories: false,
      profiling: true,
    },
    regulatedAs: { creditor: true },
  },
  system: {
    classification: {
      aiActClass: 'high-risk-annex-iii',
      annexIIIAreas: ['credit'],
    },
  },
});

/** An employer’s machine sorts applications. */
export const HIRING: Declared = but(NOTHING_SPECIAL, {
  spec: {
    type: 'decision',
    affected: { roles: ['candidate'], sector: 'employment' },
    decision: {
      subject: 'hiring',
      humanRole: 'reviews-each',
      effect: 'similarly-significant',
      personalData: true,
      profiling: true,
    },
    regulatedAs: { employer: true, employerOf25: true },
    classification: { use: { publicJobPosting: true } },
  },
  system: {
    classification: {
      aiActClass: 'high-risk-annex-iii',
      annexIIIAreas: ['employment'],
    },
  },
});

/** A shop’s assistant talks with customers. */
export const CHAT: Declared = but(NOTHING_SPECIAL, {
  spec: {
    type: 'support',
    affected: { roles: ['consumer'], sector: 'retail' },
    decision: {
      subject: 'information',
      humanRole: 'none',
      effect: 'limited',
      personalData: true,
      profiling: false,
    },
    classification: {
      contact: { directInteraction: true },
      content: { synthetic: ['text'] },
    },
  },
  system: { type: 'generative', roles: ['both'] },
});

/** A market place takes down what its users publish. */
export const MODERATION: Declared = but(NOTHING_SPECIAL, {
  spec: {
    type: 'moderation',
    affected: { roles: ['consumer'], sector: 'online-platform' },
    decision: {
      subject: 'content-moderation',
      humanRole: 'on-request',
      effect: 'limited',
      personalData: true,
      profiling: false,
    },
    regulatedAs: { onlinePlatform: true },
  },
});

/** What is known about an interaction declared like this. */
export function factsOf({ spec, system }: Declared): InteractionFacts {
  const aiSystem = {
    apiVersion: API_VERSION,
    kind: 'AiSystem',
    metadata: { name: 'model' },
    spec: { owner: 'group:default/data', purpose: 'Scores.', ...system },
  } as AiSystemEntity;
  return buildInteractionFacts({
    entity: {
      apiVersion: API_VERSION,
      kind: 'CustomerInteraction',
      metadata: { name: 'interaction' },
      spec: {
        owner: 'group:default/team',
        aiSystems: ['aisystem:default/model'],
        ...(spec as Pick<CustomerInteractionSpec, Block>),
      },
    },
    annotatingServices: [],
    asOf: '2026-11-23',
    lookup: ref =>
      ref === 'aisystem:default/model'
        ? { presence: 'found', entity: aiSystem }
        : { presence: 'unknown' },
  });
}
