import { z } from 'zod';
import { postureQueryParamsSchema } from './query';
import { postureHistoryEntrySchema } from './schemas';

const { level, ...entryShape } = postureHistoryEntrySchema.shape;

/** @public */
export const postureChangeItemSchema = z
  .object({
    interactionRef: z.string(),
    title: z
      .string()
      .describe('The title; the name of an interaction that is gone.'),
    at: entryShape.at,
    from: level
      .optional()
      .describe('The level before; absent when it was first assessed.'),
    to: level,
    changedChecks: entryShape.changedChecks,
    because: entryShape.because,
  })
  .describe('One change of the posture of an interaction.');

/** One change of the posture of an interaction. @public */
export type PostureChangeItem = z.infer<typeof postureChangeItemSchema>;

/** @public */
export const postureChangePageSchema = z.object({
  items: z.array(postureChangeItemSchema).describe('Newest first.'),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});

/** One page of changes, newest first. @public */
export type PostureChangePage = z.infer<typeof postureChangePageSchema>;

/**
 * The query parameters of what changed.
 * @public
 */
export const postureChangesQueryParamsSchema = z.strictObject({
  since: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })], {
      error: 'a date as YYYY-MM-DD, or a moment as 2026-11-20T08:00:00Z',
    })
    .optional()
    .describe(
      'The first day in UTC, or the first moment; all that is known if left out.',
    ),
  cursor: z
    .string()
    .optional()
    .describe('The cursor of a page; it stands for `since` too.'),
  limit: postureQueryParamsSchema.shape.limit,
});
