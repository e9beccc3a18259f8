import { z } from 'zod';
import { anyEntityRef, owner } from '../../kinds/primitives';
import { SEVERITIES } from '../../kinds/vocabulary';
import {
  ASSESSMENT_QUESTIONS,
  CONCERN_OUTCOMES,
  DECISION_CHANGES,
  REDRESS_KINDS,
  TELLING_CHANNELS,
} from '../vocabulary';
import { line, moment, prose } from './texts';

/** @public */
export const severitySchema = z.object({
  value: z.enum(SEVERITIES),
  because: z.string().describe('What it was taken from, in words.'),
});

/** @public */
export const externalRouteSchema = z
  .union([
    z.strictObject({
      body: line('The authority, ombudsman or court.'),
      how: line('How to get there: an address or a number.', 1000),
    }),
    z.strictObject({
      none: z.literal(true),
      because: line('Why there is none.', 1000),
    }),
  ])
  .describe('Where the customer can turn next outside of us.');

/** @public */
export const redressSchema = z
  .strictObject({
    kind: z.enum(REDRESS_KINDS),
    description: line('What the customer gets.', 1000).optional(),
    amount: z.number().positive().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'a currency such as EUR' })
      .optional(),
    dueAt: moment('By when it is promised.').optional(),
    deliveredAt: moment('When the customer had it.').optional(),
    notDeliveredBecause: line('Why it was not delivered.', 1000).optional(),
  })
  .refine(({ amount, currency }) => (amount === undefined) === !currency, {
    error: 'an amount and its currency go together',
  })
  .describe('What is done for the customer.');

/** @public */
export const decisionSchema = z
  .strictObject({
    concernOutcome: z.enum(CONCERN_OUTCOMES),
    decisionEffect: z
      .enum(DECISION_CHANGES)
      .describe('What came of the decision that the customer spoke against.'),
    reasons: prose('Why, in words that the customer can read.'),
    externalRoute: externalRouteSchema,
    redress: z.array(redressSchema),
    reviewer: owner('The person who decided.'),
    decidedAt: moment('When it was decided.'),
  })
  .describe('How a request was decided.');

/** @public */
export const assessmentAnswerSchema = z.strictObject({
  answer: z.enum(['yes', 'no']),
  reasons: line('What makes one think so.', 2000),
});

/** An answer to each of some questions. @public */
export function answersTo<const Question extends string>(
  questions: readonly Question[],
) {
  return z.strictObject(
    Object.fromEntries(
      questions.map(question => [question, assessmentAnswerSchema]),
    ) as Record<Question, typeof assessmentAnswerSchema>,
  );
}

/** @public */
export const assessmentSchema = answersTo(ASSESSMENT_QUESTIONS)
  .extend({
    noIncidentBecause: line('Why a yes needs no incident.', 2000).optional(),
  })
  .describe(
    'Whether the concern points to a deficiency, unfairness or harm, and whether others are affected alike.',
  );

/** @public */
export const communicationSchema = z
  .strictObject({
    at: moment('When the customer was told.'),
    channel: z.enum(TELLING_CHANNELS),
    messageId: z.string().describe('What was said.'),
    by: z.string(),
  })
  .describe('That the customer was told something.');

/** @public */
export const firstDecisionSchema = z
  .strictObject({
    by: z
      .union([
        z.literal('automated'),
        anyEntityRef('The person who decided first.'),
      ])
      .describe('Who took the decision that the customer speaks against.'),
    at: moment('When it was taken.').optional(),
  })
  .describe('The decision that the customer speaks against.');
