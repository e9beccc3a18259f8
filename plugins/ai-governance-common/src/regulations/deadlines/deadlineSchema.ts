import { z } from 'zod';
import { text } from '../../kinds/primitives';
import { predicate } from '../packs/predicateSchema';
import { CASE_TYPES_OF_ATTRIBUTES } from '../attributes/attributes';
import { DEADLINE_ACTIONS, TRIGGERS } from './vocabulary';

const count = z.int().min(1).max(10_000);

/** A length of time as laws give it: one number of one unit. @public */
export const lawPeriodSchema = z
  .strictObject({
    hours: count.optional(),
    days: count.optional(),
    businessDays: count.optional(),
    months: count.optional(),
  })
  .refine(period => Object.keys(period).length === 1, {
    error: 'exactly one of hours, days, businessDays and months',
  })
  .describe('How long: one number of one unit.');

/** A length of time as laws give it. @public */
export type LawPeriod = z.infer<typeof lawPeriodSchema>;

/** @public */
export const deadlineSchema = z
  .strictObject({
    action: z.enum(DEADLINE_ACTIONS).describe('What has to be done.'),
    trigger: z
      .enum(TRIGGERS)
      .describe('The event that the deadline counts from, or up to.'),
    side: z
      .enum(['after', 'at', 'before', 'every'])
      .default('after')
      .describe(
        'after: within the period after the event; at: at the event; before: ahead of it; every: again and again while it lasts.',
      ),
    period: lawPeriodSchema
      .optional()
      .describe(
        'How long. Without it, what comes after an event is due without undue delay.',
      ),
    orAt: z
      .array(z.enum(TRIGGERS))
      .optional()
      .describe('Other events at which it is due, if they come earlier.'),
    startRule: z
      .enum(['day-of', 'day-after'])
      .default('day-after')
      .describe(
        'Whether the day of the event is the first one counted. Months always end on the day of the same number.',
      ),
    roll: z
      .enum(['none', 'next-business-day'])
      .default('none')
      .describe('Where the end goes that falls on a day off.'),
    extension: z
      .strictObject({
        by: lawPeriodSchema,
        condition: text('What the law wants for it.'),
      })
      .optional()
      .describe('How much longer it may take, and on what condition.'),
    pause: z
      .strictObject({ condition: text('When the clock stands still.') })
      .optional()
      .describe('Without it the clock never stands still.'),
    minimum: z
      .boolean()
      .default(false)
      .describe('Whether the period is the least, not the most.'),
    when: predicate(CASE_TYPES_OF_ATTRIBUTES)
      .optional()
      .describe('The cases that it is for; all, if left out.'),
    note: text('What else there is to know.').optional(),
  })
  .refine(({ side, period }) => side !== 'at' || !period, {
    error: 'at an event takes no period',
    path: ['period'],
  })
  .refine(({ side, period }) => side === 'at' || side === 'after' || period, {
    error: 'before and every need a period',
    path: ['period'],
  })
  .describe('One deadline that a law sets.');

/** One deadline that a law sets. @public */
export type Deadline = z.infer<typeof deadlineSchema>;

/** @public */
export const mergedDeadlineSchema = z
  .object({
    deadline: deadlineSchema,
    citations: z.array(
      z.object({
        rowId: z.string(),
        citation: z.string(),
        sets: z
          .boolean()
          .describe('Whether it sets this time, or a laxer one.'),
      }),
    ),
  })
  .describe('A deadline, and the laws behind it.');

/** A deadline, and the laws behind it. @public */
export type MergedDeadline = z.infer<typeof mergedDeadlineSchema>;
