import {
  AiSystemEntity,
  API_VERSION,
  CustomerInteractionEntity,
  RELATION_DELIVERED_BY,
  RELATION_DELIVERS,
  RELATION_POWERED_BY,
  RELATION_POWERS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';

const FILE = 'https://git.example.com/lending/blob/main/catalog-info.yaml';

const inFile = {
  'backstage.io/managed-by-location': `url:${FILE}`,
  'backstage.io/edit-url': FILE.replace('/blob/', '/edit/'),
};

/** An AI system, declared well. */
export const creditScorer: AiSystemEntity = {
  apiVersion: API_VERSION,
  kind: 'AiSystem',
  metadata: {
    name: 'credit-scorer',
    namespace: 'default',
    title: 'Retail credit scorer',
    description: 'Scores applications for consumer loans.',
    annotations: inFile,
  },
  spec: {
    type: 'predictive-model',
    lifecycle: 'production',
    owner: 'group:default/lending-risk',
    purpose: 'Estimates how likely an applicant is to repay.',
    intendedUse: ['Consumer loans up to EUR 50,000'],
    notIntendedFor: ['Business loans', 'Setting prices'],
    roles: ['deployer'],
    suppliers: [
      {
        name: 'Bureau Ltd',
        provides: 'bureau features',
        commitments: { notifyWithin: 'PT72H', reviewSupport: true },
      },
    ],
    responsibilities: [
      {
        activity: 'model-monitoring',
        party: 'organisation',
        owner: 'group:default/lending-risk',
      },
      { activity: 'incident-notification', party: 'supplier' },
    ],
    customerImpact: { material: true, rationale: 'decides access to credit' },
  },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/lending-risk' },
    {
      type: RELATION_POWERS,
      targetRef: 'customerinteraction:default/loan-pre-approval',
    },
    {
      type: RELATION_POWERS,
      targetRef: 'customerinteraction:default/credit-limit-change',
    },
  ],
};

/** An interaction, half done. */
export const loanPreApproval: CustomerInteractionEntity = {
  apiVersion: API_VERSION,
  kind: 'CustomerInteraction',
  metadata: {
    name: 'loan-pre-approval',
    namespace: 'default',
    title: 'Loan pre-approval',
    annotations: inFile,
  },
  spec: {
    type: 'eligibility',
    lifecycle: 'production',
    owner: 'group:default/lending',
    purpose: 'Tells applicants within a minute whether they can have a loan.',
    aiSystems: ['aisystem:default/credit-scorer'],
    services: ['component:default/loan-application-api'],
    materiality: { material: true, rationale: 'decides access to credit' },
    affected: {
      roles: ['consumer'],
      jurisdictions: ['DE', 'GB', 'US-CA'],
      sector: 'credit',
      peoplePerYear: 120000,
      vulnerableGroups: ['young adults'],
    },
    decision: {
      subject: 'credit',
      humanRole: 'on-request',
      effect: 'legal',
      personalData: true,
      specialCategories: false,
    },
    oversight: {
      reviewers: 'group:default/credit-operations',
      canOverride: true,
    },
    impacts: [
      {
        area: 'financial',
        description: 'A loan is refused to somebody who could repay it.',
        severity: 'high',
        likelihood: 'possible',
        mitigation: 'a person looks again at each refusal on request',
      },
    ],
    safeguards: [
      { kind: 'human-review', description: 'Credit operations looks again.' },
    ],
    transparency: {
      role: 'A computer model estimates how likely you are to repay. It decides on its own whether we can offer you a loan at once.',
      dataTypes: [
        {
          name: 'income',
          source: 'your application',
          purpose: 'affordability',
        },
        { name: 'payment history', source: 'the credit bureau' },
      ],
      factors: ['income', 'payment history'],
      limitations: [
        'The model knows little about people who have just moved here.',
      ],
      rights: [
        {
          right: 'human-review',
          how: 'Choose “Ask a person to look again” below the answer.',
          channel: 'web-form',
          within: 'P30D',
          reviewers: 'group:default/credit-operations',
          canChange: 'the decision',
        },
        { right: 'explanation' },
      ],
      languages: ['en', 'de'],
      channels: [
        { kind: 'web', format: 'html', rationale: 'where people apply' },
        { kind: 'letter', format: 'print' },
      ],
    },
    feedback: {
      channels: [
        {
          type: 'web-form',
          address: 'https://example.com/loans/feedback',
          purposes: ['concern', 'review'],
        },
      ],
      acknowledgeWithin: 'P2D',
      resolveWithin: 'P30D',
    },
  },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/lending' },
    { type: RELATION_POWERED_BY, targetRef: 'aisystem:default/credit-scorer' },
    {
      type: RELATION_DELIVERED_BY,
      targetRef: 'component:default/loan-application-api',
    },
  ],
};

/** An interaction of which little is declared. */
export const creditLimitChange: CustomerInteractionEntity = {
  apiVersion: API_VERSION,
  kind: 'CustomerInteraction',
  metadata: {
    name: 'credit-limit-change',
    namespace: 'default',
    title: 'Credit limit change',
    annotations: inFile,
  },
  spec: {
    owner: 'group:default/cards',
    purpose: 'Raises and lowers the limits of credit cards every month.',
    aiSystems: ['aisystem:default/credit-scorer'],
    services: ['component:default/loan-application-api'],
  },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/cards' },
    { type: RELATION_POWERED_BY, targetRef: 'aisystem:default/credit-scorer' },
    {
      type: RELATION_DELIVERED_BY,
      targetRef: 'component:default/loan-application-api',
    },
  ],
};

/** A service that delivers both interactions. */
export const loanApplicationApi: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'loan-application-api',
    namespace: 'default',
    title: 'Loan application API',
    description: 'Takes applications for loans, and answers them.',
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'lending' },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/lending' },
    {
      type: RELATION_DELIVERS,
      targetRef: 'customerinteraction:default/loan-pre-approval',
    },
    {
      type: RELATION_DELIVERS,
      targetRef: 'customerinteraction:default/credit-limit-change',
    },
  ],
};

/** A service about which nobody has declared anything. */
export const branchFinder: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'branch-finder', namespace: 'default' },
  spec: { type: 'website', lifecycle: 'production', owner: 'channels' },
  relations: [{ type: RELATION_OWNED_BY, targetRef: 'group:default/channels' }],
};

/** Everything that the catalog of the fixtures holds. */
export const catalogEntities: Entity[] = [
  creditScorer,
  loanPreApproval,
  creditLimitChange,
  loanApplicationApi,
  branchFinder,
];
