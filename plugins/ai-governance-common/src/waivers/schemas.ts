import { z } from 'zod';
import { pageInfoSchema } from '../pages';
import {
  WAIVER_NOTE_LENGTH,
  WAIVER_OWNER,
  WAIVER_REASON_LENGTH,
  WAIVER_STATES,
  WAIVER_STEPS,
} from './constants';

/** @public */
export const waiverSchema = z
  .object({
    id: z.string(),
    version: z
      .int()
      .min(1)
      .describe('Counts the changes; a change names the one it was read at.'),
    entityRef: z.string().describe('The customer interaction.'),
    checkId: z.string(),
    state: z.enum(WAIVER_STATES),
    reason: z.string(),
    owner: z.string().describe('Who answers for it, as an entity reference.'),
    until: z.iso.date().describe('The last day on which it holds.'),
    requestedBy: z.string(),
    requestedAt: z.iso.datetime(),
    decidedBy: z.string().optional(),
    decidedAt: z.iso.datetime().optional(),
    decisionNote: z.string().optional(),
  })
  .describe(
    'A dated, owned, reasoned exemption from one check. It is shown as waived, never as passing.',
  );

/** @public */
export const waiverItemSchema = waiverSchema
  .extend({
    title: z
      .string()
      .describe(
        'The title of the interaction; its reference once it is gone from the catalog.',
      ),
    checkTitle: z
      .string()
      .optional()
      .describe(
        'What is so when the check passes; absent once there is no such check.',
      ),
    steps: z
      .array(z.enum(WAIVER_STEPS))
      .describe('The steps that the caller may take now.'),
    decidable: z
      .boolean()
      .describe(
        'Whether it waits for the caller: nobody has decided, and the caller may, and neither asked for it, answers for it nor owns the interaction.',
      ),
  })
  .describe('A waiver, and what the caller may do with it.');

/** @public */
export const waiverPageSchema = z.object({
  items: z.array(waiverItemSchema),
  totalItems: z
    .int()
    .min(0)
    .describe('How many match and may be seen by the caller.'),
  pageInfo: pageInfoSchema,
  caller: z
    .object({
      mayRequest: z.boolean().describe('To ask for waivers.'),
      mayDecide: z.boolean().describe('To decide on those of others.'),
    })
    .describe('What the caller may do.'),
  latestEnd: z.iso
    .date()
    .describe('The last day that a waiver of today may hold.'),
});

const noteSchema = z.string().trim().min(1).max(WAIVER_NOTE_LENGTH);

const REASON_TOO_SHORT = `say why, in at least ${WAIVER_REASON_LENGTH.min} characters`;

/** @public */
export const waiverRequestSchema = z
  .strictObject({
    entityRef: z.string().min(1),
    checkId: z.string().min(1),
    reason: z
      .string({ error: REASON_TOO_SHORT })
      .trim()
      .min(WAIVER_REASON_LENGTH.min, { error: REASON_TOO_SHORT })
      .max(WAIVER_REASON_LENGTH.max),
    owner: z
      .string()
      .regex(WAIVER_OWNER, {
        error:
          'a person or a team, such as user:default/ada or group:default/lending',
      })
      .optional()
      .describe('Who answers for it; the person who asks if left out.'),
    until: z.iso.date({ error: 'a date as YYYY-MM-DD' }),
  })
  .describe('To ask for a waiver.');

/** @public */
export const waiverTransitionSchema = z
  .strictObject({
    to: z.enum(WAIVER_STEPS),
    note: noteSchema.optional().describe('Needed to reject or revoke.'),
  })
  .describe('To decide on a waiver, or to take it back.');
