/** What has to be done by a deadline. @public */
export const DEADLINE_ACTIONS = [
  'acknowledge',
  'answer',
  'assess',
  'complete-answer',
  'confirm-receipt',
  'delete',
  'give-data-information',
  'give-reasons',
  'inform',
  'investigate',
  'keep-complaints-open',
  'refuse-with-reasons',
  'remind',
  'resolve-summarily',
  'retain-records',
  'stop-processing',
  'supply-instructions',
] as const;

/** What a deadline counts from, or up to. @public */
export const TRIGGERS = [
  'request-received',
  'application-completed',
  'adverse-action',
  'counteroffer-not-accepted',
  'decision-communicated',
  'data-collected',
  'data-obtained',
  'first-communication',
  'first-disclosure',
  'first-interaction',
  'first-exposure',
  'first-use',
  'placed-on-market',
  'offer',
  'processing',
  'decision',
  'interview',
  'job-posting',
  'service-first-provided',
  'access',
  'customer-asks',
  'return-after-idle',
  'interaction-time',
] as const;

/** What a deadline counts from, or up to. @public */
export type Trigger = (typeof TRIGGERS)[number];
