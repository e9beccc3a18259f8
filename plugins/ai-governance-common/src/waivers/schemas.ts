import { z } from 'zod';

/** The states of a waiver. @public */
export const WAIVER_STATES = [
  'requested',
  'approved',
  'rejected',
  'revoked',
  'ended',
] as const;

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
export const waiverListSchema = z.object({
  items: z.array(waiverSchema).describe('Newest first.'),
  totalItems: z.int().min(0),
});

const noteSchema = z.string().trim().min(1).max(2000);

/** @public */
export const waiverRequestSchema = z
  .strictObject({
    entityRef: z.string().min(1),
    checkId: z.string().min(1),
    reason: z
      .string({ error: 'say why, in at least 20 characters' })
      .trim()
      .min(20, { error: 'say why, in at least 20 characters' })
      .max(2000),
    owner: z
      .string()
      .min(1)
      .optional()
      .describe('Who answers for it; the person who asks if left out.'),
    until: z.iso.date({ error: 'a date as YYYY-MM-DD' }),
  })
  .describe('To ask for a waiver.');

/** @public */
export const waiverTransitionSchema = z
  .strictObject({
    to: z.enum(['approved', 'rejected', 'revoked']),
    note: noteSchema.optional().describe('Needed to reject or revoke.'),
  })
  .describe('To decide on a waiver, or to take it back.');

/** @public */
export const waiverQueryParamsSchema = z.strictObject({
  entityRef: z.string().min(1).optional(),
  state: z
    .enum(WAIVER_STATES, {
      error: `use one of ${WAIVER_STATES.join(', ')}`,
    })
    .optional(),
});
