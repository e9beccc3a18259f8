import { interactionFacts } from './interactionFacts';

/**
 * Texts about the facts that are confirmed: under `group` and `fact`, each
 * stands at the path of what it names.
 */
export const confirmedFacts = {
  none: 'none',
  isNew: 'new',
  changed: 'changed, was: {{was}}',
  gone: 'not declared any more, was: {{was}}',
  sinceLast: 'What has changed since the last confirmation is marked.',
  sinceSeen: 'What has changed since you saw them is marked.',
  group: {
    self: 'In short',
    affected: interactionFacts.who,
    decision: interactionFacts.what,
    oversight: interactionFacts.override,
    classification: {
      contact: 'How customers meet the AI',
      content: 'What the AI puts before customers',
      data: 'Which data about people is used',
      use: 'Uses that some laws single out',
    },
    regulatedAs: 'What we are in the eyes of laws',
    aiSystems: 'AI system',
  },
  fact: {
    type: 'Type of interaction',
    material: 'Customers materially affected',
    customerFacingAi: 'AI that affects customers',
    attestedOn: 'Attested on',
    affected: {
      roles: interactionFacts.roles,
      jurisdictions: interactionFacts.jurisdictions,
      sector: interactionFacts.sector,
    },
    decision: {
      subject: interactionFacts.subject,
      humanRole: interactionFacts.humanRole,
      effect: interactionFacts.effect,
      personalData: interactionFacts.personalData,
      specialCategories: interactionFacts.specialCategories,
      profiling: interactionFacts.profiling,
    },
    oversight: {
      reviewers: interactionFacts.reviewers,
      canOverride: interactionFacts.canOverride,
      understandsOutput: interactionFacts.understandsOutput,
      seesOtherInformation: interactionFacts.seesOtherInformation,
    },
    classification: {
      contact: {
        directInteraction: 'Customers deal with the AI itself',
        obviouslyAi: 'Anybody sees at once that it is an AI',
        emotionalCompanion: 'The AI acts like a person, as company',
      },
      content: {
        synthetic: 'Content that the AI generates',
        deepFake: 'Content that passes for real',
        publicInterestText: 'Text on matters of public interest',
        editorialResponsibility: 'A person reviews and answers for such text',
        recommender: 'Suggests or orders what customers see',
      },
      data: {
        sources: 'Where data about people comes from',
        lawfulBases: 'Bases for using data about people',
        directMarketing: 'Used for direct marketing',
        consumerReport: 'Consumer reports (US)',
        emotionRecognition: 'Reads emotions or intentions',
        biometricCategorisation: 'Sorts people by biometric data',
      },
      use: {
        personalisedOffer: 'Prices or offers for the single customer',
        automatedMonitoring: 'Watches or rates people’s work',
        videoInterview: 'Analyses recorded job interviews',
        publicJobPosting: 'Jobs that are advertised to the public',
        medicalTreatment: 'Part of health care or treatment',
        highImpact: 'High-impact AI (Korea)',
        eligibleComplainants: 'Customers of the UK Financial Ombudsman Service',
        retailCustomers: 'Retail customers (FCA)',
      },
    },
    regulatedAs: {
      creditor: 'Creditor',
      employer: 'Employer',
      employerOf25: 'Employer of 25 people or more',
      onlinePlatform: 'Online platform',
      veryLargePlatform: 'Very large online platform or search engine (EU)',
      microOrSmallEnterprise: 'Micro or small enterprise (EU)',
      fcaFirm: 'Firm under the rules of the FCA',
      consumerSupplier: 'Supplier of consumers',
      publicBody: 'Public body',
      federalInstitution: 'Federal department or agency (Canada)',
      publicServiceProvider: 'Private provider of public services',
      ccpaBusiness: 'Business under the CCPA (California)',
      appEntity: 'APP entity (Australia)',
    },
    aiSystems: {
      ref: 'Name',
      roles: 'Our role',
      classification: {
        aiActClass: 'Class under the EU AI Act',
        annexIIIAreas: 'Areas of Annex III',
        generative: 'Generates text, images, sound or video',
        onMarketSince: 'On the market or in use since',
      },
    },
  },
} as const;
