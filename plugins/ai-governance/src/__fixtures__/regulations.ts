import {
  AdoptionRecord,
  buildInteractionFacts,
  CoverageReviewRecord,
  EntitlementReport,
  entitlementsOf,
  InteractionFacts,
  packSchema,
  RegulationPack,
  TouchedInteraction,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { creditScorer, loanPreApproval } from './entities';

/** The day that is today in these tests. */
export const TODAY = '2026-11-23';

const CREDIT = { subject: 'credit', personalData: true };

/** Three packs with just enough law. */
export const packs: RegulationPack[] = [
  {
    id: 'eu-law',
    title: 'Law of the EU',
    jurisdictions: ['EU'],
    covers: ['data-protection', 'ai', 'credit'],
    rows: [
      {
        id: 'eu-review',
        title: 'Not to be judged by a machine alone',
        citation: 'GDPR Art 22',
        domain: 'data-protection',
        appliesWhen: { ...CREDIT, automation: 'solely' },
        entitlements: ['human-review', 'contest'],
        noticeMustContain: ['human-review-right'],
        deadlines: [
          {
            action: 'answer',
            trigger: 'request-received',
            period: { months: 1 },
          },
        ],
        from: '2018-05-25',
        source: 'P',
        confidence: 'high',
        verifiedOn: '2026-11',
        note: 'Allowed only by contract, law or explicit consent.',
      },
      {
        id: 'eu-explain',
        title: 'An explanation of a decision by high-risk AI',
        citation: 'AI Act Art 86',
        domain: 'ai',
        appliesWhen: { effect: 'legal' },
        entitlements: ['explanation-of-decision'],
        from: '2026-08-02',
        operativeFrom: '2027-12-02',
        status: 'contested',
        source: 'S',
        confidence: 'medium',
        verifiedOn: '2026-11',
      },
      {
        id: 'eu-directive',
        title: 'A person in the assessment of creditworthiness',
        citation: 'Directive (EU) 2023/2225 Art 18(8)',
        domain: 'credit',
        appliesWhen: { creditor: true },
        entitlements: ['human-review', 'be-informed'],
        from: '2026-11-20',
        status: 'needs-national-law',
        source: 'M',
        confidence: 'low',
      },
    ],
  },
  {
    id: 'us-law',
    title: 'Law of California',
    jurisdictions: ['US-CA'],
    covers: ['data-protection', 'credit', 'ai'],
    rows: [
      {
        id: 'us-opt-out',
        title: 'Opt out of automated decisions',
        citation: '11 CCR 7221',
        domain: 'data-protection',
        appliesWhen: { ...CREDIT, ccpaBusiness: true },
        entitlements: ['opt-out'],
        from: '2027-01-01',
        source: 'S',
        confidence: 'high',
        verifiedOn: '2026-11',
      },
    ],
  },
  {
    id: 'br-law',
    title: 'Law of Brazil',
    jurisdictions: ['BR'],
    covers: ['data-protection'],
    rows: [
      {
        id: 'br-review',
        title: 'Review of automated decisions',
        citation: 'LGPD Art 20',
        domain: 'data-protection',
        appliesWhen: { personalData: true },
        entitlements: ['review'],
        from: '2020-09-18',
        source: 'P',
        confidence: 'high',
        verifiedOn: '2026-11',
      },
    ],
  },
].map(pack => packSchema.parse(pack));

/** What is known of the loan; Great Britain is where the packs end. */
export const loanFacts: InteractionFacts = buildInteractionFacts({
  entity: loanPreApproval,
  asOf: TODAY,
  annotatingServices: [],
  lookup: ref =>
    ref === 'aisystem:default/credit-scorer'
      ? { presence: 'found', entity: creditScorer }
      : { presence: 'unknown' },
});

/** What the loan’s customers are due. */
export function loanEntitlements(
  options: Partial<Parameters<typeof entitlementsOf>[1]> = {},
): EntitlementReport {
  return entitlementsOf(loanFacts, { packs, asOf: TODAY, ...options });
}

/** The interactions that each row touches. */
export const touchedByRow: Record<string, TouchedInteraction[]> = {
  'eu-review': [
    {
      entityRef: 'customerinteraction:default/loan-pre-approval',
      title: 'Loan pre-approval',
      owner: 'group:default/lending',
      applies: 'yes',
    },
    {
      entityRef: 'customerinteraction:default/credit-limit-change',
      title: 'Credit limit change',
      owner: 'group:default/lending',
      applies: 'undetermined',
    },
  ],
  'eu-explain': [
    {
      entityRef: 'customerinteraction:default/loan-pre-approval',
      title: 'Loan pre-approval',
      owner: 'group:default/lending',
      applies: 'yes',
    },
  ],
  'eu-directive': [
    {
      entityRef: 'customerinteraction:default/loan-pre-approval',
      title: 'Loan pre-approval',
      owner: 'group:default/lending',
      applies: 'undetermined',
    },
  ],
};

/** The adoption of a row that says what it said then. */
export function adoptionOf(
  rowId: string,
  changes: Partial<AdoptionRecord> = {},
): AdoptionRecord {
  return {
    id: `adoption-of-${rowId}`,
    version: 1,
    rowId,
    contentHash: `hash-of-${rowId}`,
    adoptedBy: LEGAL,
    adoptedOn: '2026-11-20',
    note: 'Read with counsel.',
    ...changes,
  };
}

/** What legal found on AI in Great Britain. */
export const britishReview: CoverageReviewRecord = {
  id: 'review-gb-ai',
  version: 1,
  jurisdiction: 'GB',
  domain: 'ai',
  outcome: 'no-law',
  reviewedBy: LEGAL,
  reviewedOn: '2026-11-01',
  reviewBy: '2027-05-31',
};
