import { z } from 'zod';

/**
 * What can be confirmed: how an interaction is classified, or that a service
 * has no AI that affects customers.
 * @public
 */
export const CONFIRMATION_SUBJECTS = ['classification', 'attestation'] as const;

/** @public */
export const confirmationSchema = z
  .object({
    id: z.string(),
    entityRef: z.string(),
    subject: z.enum(CONFIRMATION_SUBJECTS),
    facts: z
      .record(z.string(), z.unknown())
      .describe('Exactly what was confirmed.'),
    factsHash: z.string().describe('The hash of these facts.'),
    confirmedBy: z.string().describe('The person, as an entity reference.'),
    confirmedAt: z.iso.datetime(),
    reviewBy: z.iso
      .date()
      .describe('The last day on which the confirmation holds.'),
    note: z.string().optional(),
    lapsedAt: z.iso
      .datetime()
      .optional()
      .describe('When it ceased to hold. A lapsed one never holds again.'),
    lapsedBecause: z
      .enum(['facts', 'review-date', 'replaced'])
      .optional()
      .describe(
        'Because the facts changed, the review date passed, or a newer one took its place.',
      ),
  })
  .describe('That a named person stands behind some declared facts.');

/** @public */
export const pendingConfirmationSchema = z
  .object({
    entityRef: z.string(),
    title: z.string(),
    owner: z.string().optional(),
    subject: z.enum(CONFIRMATION_SUBJECTS),
    facts: z.record(z.string(), z.unknown()),
    factsHash: z.string(),
    last: confirmationSchema
      .optional()
      .describe('The last confirmation, which lapsed.'),
    mayConfirm: z.boolean().describe('Whether the caller may confirm it.'),
  })
  .describe('Facts that wait for somebody to confirm them.');

/** @public */
export const confirmationListSchema = z.object({
  items: z.array(confirmationSchema).describe('Newest first.'),
});

/** @public */
export const pendingConfirmationListSchema = z.object({
  items: z.array(pendingConfirmationSchema),
  totalItems: z.int().min(0),
});

/** @public */
export const confirmationRequestSchema = z
  .strictObject({
    entityRef: z.string().min(1),
    subject: z.enum(CONFIRMATION_SUBJECTS),
    factsHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, {
        error: 'the hash of the facts that were seen',
      })
      .describe('The hash of the facts as they were seen.'),
    reviewBy: z.iso
      .date({ error: 'a date as YYYY-MM-DD' })
      .optional()
      .describe('The last day on which it holds; as policy says if left out.'),
    note: z.string().trim().min(1).max(2000).optional(),
  })
  .describe('To confirm facts.');

/** @public */
export const confirmationQueryParamsSchema = z.strictObject({
  entityRef: z.string({ error: 'name one entity' }).min(1),
});
