import type {
  CheckResult,
  Confirmation,
  PendingConfirmation,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** Somebody with the right role. */
export const LEGAL = 'user:default/legal';

const LOAN = 'customerinteraction:default/loan-pre-approval';
const LIMIT = 'customerinteraction:default/credit-limit-change';

const loanFacts = {
  type: 'eligibility',
  material: true,
  affected: { roles: ['consumer'], jurisdictions: ['DE', 'GB'] },
  decision: { subject: 'credit', humanRole: 'on-request', effect: 'legal' },
  classification: { content: { synthetic: [] } },
  aiSystems: [
    {
      ref: 'aisystem:default/credit-scorer',
      roles: ['deployer'],
      classification: { aiActClass: 'high-risk-annex-iii' },
    },
  ],
};

/** A confirmation of the interaction that is half done, which holds. */
export const loanConfirmation: Confirmation = {
  id: 'c1',
  entityRef: LOAN,
  subject: 'classification',
  facts: loanFacts,
  factsHash: 'a'.repeat(64),
  confirmedBy: LEGAL,
  confirmedAt: '2026-06-01T10:00:00.000Z',
  reviewBy: '2027-06-01',
  note: 'Read with the lending team.',
};

/** The same, lapsed because the facts changed. */
export const lapsedLoanConfirmation: Confirmation = {
  ...loanConfirmation,
  lapsedAt: '2026-11-20T09:00:00.000Z',
  lapsedBecause: 'facts',
};

/** An interaction that was confirmed once, and has changed. */
export const pendingLoan: PendingConfirmation = {
  entityRef: LOAN,
  title: 'Loan pre-approval',
  owner: 'group:default/lending',
  subject: 'classification',
  facts: {
    ...loanFacts,
    decision: { ...loanFacts.decision, effect: 'limited' },
  },
  factsHash: 'b'.repeat(64),
  last: lapsedLoanConfirmation,
  mayConfirm: true,
};

/** An interaction that nobody ever confirmed, and the reader may not. */
export const pendingLimit: PendingConfirmation = {
  entityRef: LIMIT,
  title: 'Credit limit change',
  owner: 'group:default/cards',
  subject: 'classification',
  facts: { affected: {}, aiSystems: [] },
  factsHash: 'c'.repeat(64),
  mayConfirm: false,
};

/** An attestation whose review date has passed. */
export const pendingAttestation: PendingConfirmation = {
  entityRef: 'component:default/branch-finder',
  title: 'branch-finder',
  owner: 'group:default/channels',
  subject: 'attestation',
  facts: { customerFacingAi: 'none', attestedOn: '2026-10-01' },
  factsHash: 'd'.repeat(64),
  last: {
    ...loanConfirmation,
    id: 'c2',
    entityRef: 'component:default/branch-finder',
    subject: 'attestation',
    facts: { customerFacingAi: 'none', attestedOn: '2026-10-01' },
    reviewBy: '2026-11-01',
    lapsedAt: '2026-11-02T00:10:00.000Z',
    lapsedBecause: 'review-date',
  },
  mayConfirm: true,
};

/** All that waits for confirmation in the world of the fixtures. */
export const pendingConfirmations: PendingConfirmation[] = [
  pendingLoan,
  pendingLimit,
  pendingAttestation,
];

/** The question of who confirms the interaction that is half done. */
export const confirmationQuestion: CheckResult = {
  checkId: 'identification.classification-confirmed',
  requirement: 'identification',
  level: 'identified',
  needs: 'records',
  status: 'undetermined',
  message: 'Who confirms that this declaration is right? Nobody has yet.',
  fix: { type: 'portal', room: 'confirmations' },
};
