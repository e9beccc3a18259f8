import { FEEDBACK_CHANNEL_TYPES } from '../kinds/vocabulary';

/** The states of a concern. @public */
export const CONCERN_STATES = [
  'received',
  'acknowledged',
  'assessing',
  'awaiting-customer',
  'decided',
  'communicated',
  'closed',
  'referred',
  'reopened',
  'withdrawn',
  'duplicate',
  'not-about-ai',
] as const;

/** The state of a concern. @public */
export type ConcernState = (typeof CONCERN_STATES)[number];

/** The states in which nothing more is done, unless it is reopened. @public */
export const ENDED_CONCERN_STATES = [
  'closed',
  'withdrawn',
  'duplicate',
  'not-about-ai',
] as const satisfies readonly ConcernState[];

/** Whether somebody still has to do something about a concern. @public */
export function isOpenConcern(state: ConcernState): boolean {
  return !(ENDED_CONCERN_STATES as readonly ConcernState[]).includes(state);
}

/** The states of a request. @public */
export const REQUEST_STATES = [
  'open',
  'awaiting-identity',
  'decided',
  'refused',
  'ended',
] as const;

/** Where a concern came in. @public */
export const CONCERN_CHANNELS = FEEDBACK_CHANNEL_TYPES;

/**
 * How a customer is told something. A message that can only be read with the
 * receipt is a way of its own: it counts for those who left no other.
 * @public
 */
export const TELLING_CHANNELS = [
  'email',
  'post',
  'phone',
  'chat',
  'app',
  'in-person',
  'api',
  'receipt',
] as const;

/** @public */
export const CONCERN_OUTCOMES = [
  'upheld',
  'partly-upheld',
  'not-upheld',
] as const;

/** What came of the decision that the customer spoke against. @public */
export const DECISION_CHANGES = [
  'confirmed',
  'changed',
  'remade',
  'none',
] as const;

/** @public */
export const REDRESS_KINDS = [
  'apology',
  'correction',
  'reinstatement',
  'refund',
  'compensation',
  'goodwill',
  'other',
] as const;

/** What every concern is assessed for. @public */
export const ASSESSMENT_QUESTIONS = [
  'deficiency',
  'fairness',
  'harm',
  'others-affected',
] as const;

/** The requests that speak against a decision. @public */
export const CHALLENGES = ['human-review', 'contest', 'objection'] as const;

/** The requests whose reviewer has to be somebody new. @public */
export const INDEPENDENT_REVIEWS = ['human-review', 'contest'] as const;

/** The states of a clock. @public */
export const CLOCK_STATES = [
  'waiting',
  'without-fixed-time',
  'running',
  'paused',
  'late',
  'met',
  'met-late',
  'ended',
] as const;

/** What concerns can be ordered by. @public */
export const CONCERN_ORDER_FIELDS = [
  'receivedAt',
  'dueAt',
  'severity',
  'reference',
] as const;

/** What was found to be behind a concern. @public */
export const CONCERN_CAUSES = [
  'wrong-data',
  'outdated-data',
  'model-error',
  'unfair-pattern',
  'unclear-information',
  'process',
  'human-error',
  'out-of-scope-use',
  'expectation',
  'other',
] as const;
