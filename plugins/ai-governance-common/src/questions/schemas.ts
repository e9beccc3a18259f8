import { z } from 'zod';
import { pageInfoSchema } from '../pages';
import { checkResultSchema, questionSchema } from '../posture/schemas';

const countSchema = z.int().min(0);

/** @public */
export const questionItemSchema = questionSchema
  .extend({
    entityRef: z.string().describe('The customer interaction.'),
    title: z.string().describe('Its title.'),
    checkId: z.string(),
    checkTitle: z.string().describe('What is so once it is answered well.'),
    ...checkResultSchema.pick({
      requirement: true,
      level: true,
      message: true,
      fix: true,
    }).shape,
    overdue: z.boolean().describe('Whether the due date has passed.'),
  })
  .describe('An open question about a customer interaction.');

/** @public */
export const questionPageSchema = z.object({
  items: z.array(questionItemSchema),
  totalItems: countSchema.describe(
    'How many match and may be seen by the caller.',
  ),
  overdueItems: countSchema.describe('How many of these are overdue.'),
  pageInfo: pageInfoSchema,
});

/** @public */
export const questionSummarySchema = z
  .object({
    open: countSchema,
    overdue: countSchema,
    mine: countSchema
      .optional()
      .describe(
        'Those that the caller or a group of theirs owns; only people own questions.',
      ),
    mineOverdue: countSchema.optional(),
    owners: z
      .array(
        z.object({
          owner: z.string(),
          open: countSchema,
          overdue: countSchema,
        }),
      )
      .describe('The same by owner, sorted by name.'),
  })
  .describe('How many of the questions that the caller may see are open.');
