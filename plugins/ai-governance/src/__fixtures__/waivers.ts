import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';

const ERIK = 'user:default/erik';

/** The last day that a waiver may hold in the world of the fixtures. */
export const LATEST_END = '2999-12-31';

/** A waiver that somebody asked for, and that waits for the reader. */
export const requestedWaiver: WaiverItem = {
  id: 'w1',
  version: 1,
  entityRef: 'customerinteraction:default/loan-pre-approval',
  title: 'Loan pre-approval',
  checkId: 'transparency.factors-not-data',
  checkTitle: 'The factors say what counts, not only which data is used',
  state: 'requested',
  reason: 'The bureau tells us its factors in January, and not before.',
  owner: 'group:default/lending',
  until: '2999-01-31',
  requestedBy: ERIK,
  requestedAt: '2026-11-20T09:30:00.000Z',
  steps: ['approved', 'rejected', 'revoked'],
  decidable: true,
};

/** A waiver of another check that counts. */
export const approvedWaiver: WaiverItem = {
  ...requestedWaiver,
  id: 'w2',
  version: 2,
  checkId: 'transparency.known-risks',
  checkTitle: 'Known risks are told',
  state: 'approved',
  reason: 'The risk workshop is held in December with all teams.',
  decidedBy: LEGAL,
  decidedAt: '2026-11-21T10:00:00.000Z',
  decisionNote: 'Until the workshop, not longer.',
  steps: ['revoked'],
  decidable: false,
};

/** A waiver that was not given, of another interaction. */
export const rejectedWaiver: WaiverItem = {
  ...approvedWaiver,
  id: 'w3',
  entityRef: 'customerinteraction:default/credit-limit-change',
  title: 'Credit limit change',
  checkId: 'feedback.review-channel',
  checkTitle: 'There is a channel for reviews',
  state: 'rejected',
  decisionNote: 'A channel can be set up in a day.',
  steps: [],
};

/** Waivers in several states. */
export const waivers: WaiverItem[] = [
  requestedWaiver,
  approvedWaiver,
  rejectedWaiver,
];
