import type { SignalView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { daysAgo } from './concerns';

/** A signal that waits for an assessment. */
export const alikeSignal: SignalView = {
  id: 'signal-1',
  version: 1,
  state: 'unassessed',
  kind: 'alike',
  entityRef: 'customerinteraction:default/loan-pre-approval',
  interactionTitle: 'Loan pre-approval',
  ownerRef: 'group:default/lending',
  windowFrom: '2026-11-02T00:00:00.000Z',
  windowUntil: '2026-11-30T00:00:00.000Z',
  observed: 4,
  message: '4 of the 9 concerns that came in say much the same.',
  asksFor: ['deficiency', 'fairness', 'harm'],
  concerns: [
    { id: 'id-1', reference: 'C-2026-0001' },
    { id: 'id-2', reference: 'C-2026-0002' },
  ],
  raisedAt: daysAgo(2),
  changedAt: daysAgo(1),
  mayAssess: true,
};

/** A signal that somebody has assessed. */
export const assessedSignal: SignalView = {
  ...alikeSignal,
  id: 'signal-2',
  version: 2,
  state: 'assessed',
  kind: 'rise',
  message: '9 concerns came in; 1.0 were to be expected.',
  observed: 9,
  raisedAt: daysAgo(30),
  assessment: {
    deficiency: { answer: 'yes', reasons: 'The income was read wrongly.' },
    fairness: { answer: 'no', reasons: 'All groups alike.' },
    harm: { answer: 'no', reasons: 'Nothing was lost.' },
    incidents: ['INC-7'],
    by: 'user:default/erik',
    at: daysAgo(20),
  },
};
