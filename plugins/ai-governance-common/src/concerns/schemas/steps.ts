import { z } from 'zod';
import { owner } from '../../kinds/primitives';
import {
  CONCERN_OUTCOMES,
  DECISION_CHANGES,
  TELLING_CHANNELS,
} from '../vocabulary';
import {
  assessmentSchema,
  externalRouteSchema,
  firstDecisionSchema,
  redressSchema,
} from './parts';
import { line, moment, prose } from './texts';

const requestId = z.string().min(1).describe('The request, such as r1.');

const because = line('Why.', 2000).optional();

/** What one request is decided to be. Whoever decides is the reviewer. */
export const requestDecisionSchema = z.strictObject({
  requestId,
  concernOutcome: z.enum(CONCERN_OUTCOMES).optional(),
  decisionEffect: z.enum(DECISION_CHANGES).optional(),
  reasons: prose('Why, in words that the customer can read.').optional(),
  externalRoute: externalRouteSchema.optional(),
  redress: z.array(redressSchema).max(20).optional(),
});

/**
 * To take a concern one step on. What a step needs may be left out here: it is
 * then named as lacking.
 * @public
 */
export const concernTransitionSchema = z
  .discriminatedUnion('to', [
    z.strictObject({
      to: z.literal('acknowledged'),
      channel: z.enum(TELLING_CHANNELS).optional(),
      text: prose('What the customer is told.').optional(),
      at: moment('When the customer was told; now, if left out.').optional(),
    }),
    z.strictObject({
      to: z.literal('assessing'),
      note: because,
      referralResult: prose('What the external body found.').optional(),
    }),
    z.strictObject({
      to: z.literal('awaiting-customer'),
      channel: z.enum(TELLING_CHANNELS).optional(),
      text: prose('What the customer is asked.').optional(),
    }),
    z.strictObject({
      to: z.literal('decided'),
      decisions: z.array(requestDecisionSchema).max(20).optional(),
      assessment: assessmentSchema.optional(),
      firstDecision: firstDecisionSchema.optional(),
    }),
    z.strictObject({
      to: z.literal('communicated'),
      channel: z.enum(TELLING_CHANNELS).optional(),
      text: prose('What the customer is told.').optional(),
      at: moment('When the customer was told; now, if left out.').optional(),
    }),
    z.strictObject({
      to: z.literal('closed'),
      note: because,
      redress: z
        .array(
          z.strictObject({
            requestId,
            index: z.int().min(0).describe('Which of its redress, from 0.'),
            deliveredAt: moment('When the customer had it.').optional(),
            notDeliveredBecause: line('Why not.', 1000).optional(),
          }),
        )
        .max(100)
        .optional(),
    }),
    z.strictObject({ to: z.literal('withdrawn'), because }),
    z.strictObject({
      to: z.literal('duplicate'),
      of: z.string().optional().describe('The id of the other concern.'),
    }),
    z.strictObject({
      to: z.literal('not-about-ai'),
      because,
      passedTo: line('Who takes care of it now.').optional(),
    }),
    z.strictObject({ to: z.literal('reopened'), because }),
    z.strictObject({
      to: z.literal('referred'),
      body: line('The authority, ombudsman or court.').optional(),
      reference: line('How that body numbers it.').optional(),
    }),
  ])
  .describe('To take a concern one step on.');

/** To take a concern one step on. @public */
export type ConcernTransition = z.infer<typeof concernTransitionSchema>;

/** To take one request of a concern a step on. @public */
export const requestTransitionSchema = z
  .discriminatedUnion('to', [
    z.strictObject({
      to: z.literal('awaiting-identity'),
      because: line('What makes us doubt who asks.', 2000).optional(),
      channel: z.enum(TELLING_CHANNELS).optional(),
      text: prose('What the customer is asked.').optional(),
    }),
    z.strictObject({
      to: z.literal('identified'),
      how: line('How the identity was made sure.', 2000).optional(),
    }),
    z.strictObject({
      to: z.literal('extended'),
      clockId: z.string().optional(),
      because: line('Why it takes longer.', 2000).optional(),
      channel: z.enum(TELLING_CHANNELS).optional(),
      text: prose('What the customer is told.').optional(),
    }),
    z.strictObject({
      to: z.literal('refused'),
      reasons: prose('Why, in words that the customer can read.').optional(),
      legalBasis: line('The provision that allows it.').optional(),
      externalRoute: externalRouteSchema.optional(),
    }),
  ])
  .describe('To take one request of a concern a step on.');

/** To take one request of a concern a step on. @public */
export type RequestTransition = z.infer<typeof requestTransitionSchema>;

/** To hand a concern to somebody. @public */
export const concernAssignmentSchema = z
  .strictObject({
    assignee: owner('The person or team who works on it; nobody if null.')
      .nullable()
      .describe('The person or team who works on it; nobody if null.'),
  })
  .describe('To hand a concern to somebody.');
