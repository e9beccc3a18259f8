import type { PostureChangeItem } from '@ai-governance/backstage-plugin-ai-governance-common';

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 3600 * 1000).toISOString();
}

/** What changed in the interactions of the fixtures, one of it long ago. */
export const recentChanges: PostureChangeItem[] = [
  {
    interactionRef: 'customerinteraction:default/loan-pre-approval',
    title: 'Loan pre-approval',
    at: daysAgo(1),
    from: 'declared',
    to: 'identified',
    changedChecks: [
      { checkId: 'feedback.review-channel', from: 'fail', to: 'pass' },
    ],
    because: ['aisystem:default/credit-scorer', 'confirmation'],
  },
  {
    interactionRef: 'customerinteraction:default/old-chat',
    title: 'old-chat',
    at: daysAgo(3),
    from: 'declared',
    to: 'removed',
    changedChecks: [{ checkId: 'feedback.review-channel', from: 'fail' }],
    because: ['customerinteraction:default/old-chat'],
  },
  {
    interactionRef: 'customerinteraction:default/credit-limit-change',
    title: 'Credit limit change',
    at: daysAgo(30),
    to: 'declared',
    changedChecks: [],
    because: ['customerinteraction:default/credit-limit-change'],
  },
];
