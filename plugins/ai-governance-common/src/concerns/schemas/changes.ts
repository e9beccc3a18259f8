import { z } from 'zod';
import { KIND_CUSTOMER_INTERACTION } from '../../kinds/constants';
import { entityRef } from '../../kinds/primitives';
import { SEVERITIES } from '../../kinds/vocabulary';
import { CONCERN_CAUSES, TELLING_CHANNELS } from '../vocabulary';
import { assessmentSchema, firstDecisionSchema } from './parts';
import { line, prose } from './texts';

const links = z.array(line('A reference or a web address.')).max(50).optional();

/** @public */
export const concernAmendmentSchema = z
  .strictObject({
    interactionRef: entityRef(
      [KIND_CUSTOMER_INTERACTION],
      'The customer interaction that it is about.',
    ).optional(),
    severity: z
      .strictObject({
        value: z.enum(SEVERITIES),
        because: line('Why it is graver, or less grave.', 1000),
      })
      .optional(),
    decisionRef: line('The decision, as the business numbers it.').optional(),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, {
        error: 'an ISO 3166 code such as DE or US-CA',
      })
      .optional()
      .describe('Where the customer is.'),
    cause: z
      .enum(CONCERN_CAUSES)
      .optional()
      .describe('What was found to be behind it.'),
    assessment: assessmentSchema.optional(),
    firstDecision: firstDecisionSchema.optional(),
    links: z
      .strictObject({
        systems: links,
        contracts: links,
        incidents: links,
        improvements: links,
      })
      .optional()
      .describe('Each list that is given takes the place of the one before.'),
  })
  .refine(amendment => Object.keys(amendment).length > 0, {
    error: 'say what to amend',
  })
  .describe('To say what was not known when a concern came in.');

/** To say what was not known when a concern came in. @public */
export type ConcernAmendment = z.infer<typeof concernAmendmentSchema>;

/** @public */
export const concernMessageInputSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), text: prose('For us alone.') }),
    z.strictObject({
      kind: z.literal('to-customer'),
      channel: z.enum(TELLING_CHANNELS),
      text: prose('What the customer is told.'),
    }),
    z.strictObject({
      kind: z.literal('from-customer'),
      channel: z.enum(TELLING_CHANNELS).optional(),
      text: prose('What the customer says.'),
    }),
  ])
  .describe('To write something down, or to say what was said.');

/** To write something down, or to say what was said. @public */
export type ConcernMessageInput = z.infer<typeof concernMessageInputSchema>;

/** @public */
export const legalHoldSchema = z
  .strictObject({
    because: line('Why nothing may be erased.', 1000)
      .nullable()
      .describe('Why nothing may be erased; null lifts the hold.'),
  })
  .describe('To put a legal hold on a concern, or to lift it.');
