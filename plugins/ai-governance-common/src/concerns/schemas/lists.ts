import { z } from 'zod';
import { REQUEST_TYPES, SEVERITIES } from '../../kinds/vocabulary';
import { pageInfoSchema } from '../../pages';
import {
  CONCERN_CHANNELS,
  CONCERN_STATES,
  REQUEST_STATES,
  TELLING_CHANNELS,
} from '../vocabulary';
import { clockSchema } from './clock';
import { concernSchema } from './concern';
import { concernPersonalDataSchema } from './submission';

/** @public */
export const concernItemSchema = z
  .object({
    id: z.string(),
    reference: z.string(),
    version: z.int().min(1),
    state: z.enum(CONCERN_STATES),
    summary: z.string(),
    severity: z.enum(SEVERITIES),
    channel: z.enum(CONCERN_CHANNELS),
    interactionRef: z.string().optional(),
    interactionTitle: z.string().optional(),
    ownerRef: z.string().optional(),
    assignee: z.string().optional(),
    receivedAt: z.string(),
    requests: z.array(
      z.object({
        id: z.string(),
        type: z.enum(REQUEST_TYPES),
        state: z.enum(REQUEST_STATES),
      }),
    ),
    nextClock: clockSchema
      .pick({ action: true, source: true, dueAt: true, state: true })
      .optional()
      .describe('The one that ends first of those that still run.'),
    late: z.boolean().describe('Whether a clock has run out.'),
  })
  .describe('A concern, as a line of a list.');

/** @public */
export const concernPageSchema = z.object({
  items: z.array(concernItemSchema),
  totalItems: z
    .int()
    .min(0)
    .describe('How many match and may be seen by the caller.'),
  totalIsLeast: z
    .boolean()
    .describe(
      'Whether there are more than that; long lists are not counted out.',
    ),
  pageInfo: pageInfoSchema,
});

/** @public */
export const stepLackSchema = z
  .object({
    id: z.string().describe('A word for programs, such as other-reviewer.'),
    message: z.string().describe('What to do, in a sentence.'),
    requestId: z.string().optional(),
  })
  .describe('What a step still lacks.');

/** @public */
export const concernMessageSchema = z
  .object({
    id: z.string(),
    at: z.string(),
    by: z.string().describe('An entity reference, or customer.'),
    kind: z
      .enum(['note', 'to-customer', 'from-customer'])
      .describe('A note is for us alone; the customer never sees it.'),
    channel: z.enum(TELLING_CHANNELS).optional(),
    text: z.string().optional().describe('Absent once it was erased.'),
  })
  .describe('Something that was written down, or said to or by the customer.');

/** @public */
export const concernViewSchema = concernSchema
  .extend({
    steps: z
      .array(
        z.object({
          to: z.enum(CONCERN_STATES),
          lacks: z.array(stepLackSchema),
        }),
      )
      .describe('The steps that the caller may take, and what each lacks.'),
    requestSteps: z
      .record(
        z.string(),
        z.array(
          z.enum(['awaiting-identity', 'identified', 'extended', 'refused']),
        ),
      )
      .describe('By request, the steps that the caller may take with it.'),
    caller: z
      .object({
        mayUpdate: z.boolean(),
        mayDecide: z.boolean(),
        mayReadPersonalData: z.boolean(),
        mayErase: z.boolean(),
      })
      .describe('What the caller may do.'),
    personalData: concernPersonalDataSchema
      .optional()
      .describe('Left out for whoever may not read it.'),
    messages: z.array(concernMessageSchema),
    externalRouteDue: z
      .boolean()
      .describe('Whether a law gives the customer a body outside of us.'),
    receipt: z
      .string()
      .optional()
      .describe(
        'The code for the customer. It is told once, to who enters it.',
      ),
  })
  .describe('A concern, and what the caller may do with it.');

/** @public */
export const timelineEntrySchema = z
  .object({
    position: z.int().min(1),
    at: z.string(),
    actor: z.string(),
    type: z.string().describe('What was done, such as concern.decided.'),
    why: z.string().optional(),
    data: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .describe('One event of the journal.');

/** @public */
export const timelineSchema = z.object({
  items: z.array(timelineEntrySchema),
  next: z.int().optional().describe('The position to go on after.'),
});

/** A concern, as a line of a list. @public */
export type ConcernItem = z.infer<typeof concernItemSchema>;
/** One page of concerns. @public */
export type ConcernPage = z.infer<typeof concernPageSchema>;
/** Something written down, or said to or by the customer. @public */
export type ConcernMessage = z.infer<typeof concernMessageSchema>;
/** A concern, and what the caller may do with it. @public */
export type ConcernView = z.infer<typeof concernViewSchema>;
/** The events of a record. @public */
export type Timeline = z.infer<typeof timelineSchema>;
