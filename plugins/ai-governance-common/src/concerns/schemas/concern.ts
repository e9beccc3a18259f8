import { z } from 'zod';
import { REQUEST_TYPES } from '../../kinds/vocabulary';
import {
  CONCERN_CAUSES,
  CONCERN_CHANNELS,
  CONCERN_STATES,
  REQUEST_STATES,
} from '../vocabulary';
import { clockSchema } from './clock';
import {
  assessmentSchema,
  communicationSchema,
  decisionSchema,
  externalRouteSchema,
  firstDecisionSchema,
  severitySchema,
} from './parts';

/** @public */
export const concernRequestSchema = z
  .object({
    id: z.string(),
    type: z.enum(REQUEST_TYPES),
    state: z.enum(REQUEST_STATES),
    identity: z
      .object({
        askedAt: z.string(),
        because: z.string(),
        confirmedAt: z.string().optional(),
        how: z.string().optional(),
      })
      .optional()
      .describe('That we had to make sure who is asking.'),
    decision: decisionSchema.optional(),
    earlierDecisions: z
      .array(decisionSchema)
      .describe('What was decided before the concern was reopened.'),
    refusal: z
      .object({
        reasons: z.string(),
        legalBasis: z.string().optional(),
        externalRoute: externalRouteSchema,
        at: z.string(),
        by: z.string(),
      })
      .optional(),
    clocks: z.array(clockSchema),
  })
  .describe('One thing that the customer asks for, with its own clocks.');

/** @public */
export const concernLinksSchema = z
  .object({
    systems: z.array(z.string()),
    contracts: z.array(z.string()),
    incidents: z.array(z.string()),
    improvements: z.array(z.string()),
  })
  .describe('What else the concern has to do with.');

/** @public */
export const concernSchema = z
  .object({
    id: z.string(),
    reference: z.string().describe('The number that people use: C-2026-0142.'),
    version: z
      .int()
      .min(1)
      .describe('Counts the changes; a change names the one it was read at.'),
    state: z.enum(CONCERN_STATES),
    receivedAt: z
      .string()
      .describe('When the organisation got it, also by phone or post.'),
    recordedAt: z.string().describe('When it was written down here.'),
    recordedBy: z.string(),
    channel: z.enum(CONCERN_CHANNELS),
    interactionRef: z
      .string()
      .optional()
      .describe('The customer interaction; absent until it is triaged.'),
    interactionTitle: z.string().optional(),
    ownerRef: z
      .string()
      .optional()
      .describe('Who owned the interaction when it was triaged.'),
    decisionRef: z.string().optional(),
    summary: z.string(),
    description: z.string(),
    desiredOutcome: z.string().optional(),
    jurisdiction: z.string().optional().describe('Where the customer is.'),
    language: z.string().optional(),
    redactions: z
      .record(z.string(), z.int())
      .describe('How many identifiers were taken out of the texts, by kind.'),
    severity: severitySchema,
    assignee: z.string().optional(),
    requests: z.array(concernRequestSchema),
    assessment: assessmentSchema.optional(),
    firstDecision: firstDecisionSchema.optional(),
    waits: z
      .array(
        z.object({
          from: z.string(),
          until: z.string().optional(),
          messageId: z.string(),
        }),
      )
      .describe('When we waited for the customer.'),
    acknowledgement: communicationSchema.optional(),
    communications: z
      .array(communicationSchema)
      .describe('That the outcome was told.'),
    ending: z
      .object({
        state: z.enum(['withdrawn', 'duplicate', 'not-about-ai', 'closed']),
        at: z.string(),
        by: z.string(),
        because: z.string().optional(),
        duplicateOf: z.string().optional(),
        passedTo: z.string().optional(),
      })
      .optional(),
    referral: z
      .object({
        body: z.string(),
        at: z.string(),
        reference: z.string().optional(),
        result: z.string().optional(),
        resultAt: z.string().optional(),
      })
      .optional()
      .describe('That an external body looks at it.'),
    cause: z
      .enum(CONCERN_CAUSES)
      .optional()
      .describe('What was found to be behind it.'),
    links: concernLinksSchema,
    legalHold: z
      .object({ because: z.string(), by: z.string(), at: z.string() })
      .optional()
      .describe('Why nothing of it may be erased.'),
    eraseAfter: z
      .string()
      .optional()
      .describe('When what is personal is erased by itself.'),
    erasedAt: z
      .string()
      .optional()
      .describe('When the personal data and texts were erased.'),
  })
  .describe('Anything that a customer raises.');

/** Anything that a customer raises. @public */
export type Concern = z.infer<typeof concernSchema>;

/** One thing that the customer asks for. @public */
export type ConcernRequest = z.infer<typeof concernRequestSchema>;
