import { z } from 'zod';
import { deadlineSchema } from '../../regulations/deadlines/deadlineSchema';
import { DEADLINE_ACTIONS } from '../../regulations/deadlines/vocabulary';
import { CLOCK_STATES } from '../vocabulary';

/** @public */
export const CLOCK_ACTIONS = [...DEADLINE_ACTIONS, 'resolve'] as const;

/** @public */
export const clockRuleSchema = z
  .object({
    side: deadlineSchema.shape.side,
    period: deadlineSchema.shape.period,
    startRule: deadlineSchema.shape.startRule,
    roll: deadlineSchema.shape.roll,
    extension: deadlineSchema.shape.extension,
    pause: deadlineSchema.shape.pause,
  })
  .describe('How the time is counted.');

/** @public */
export const clockSourceSchema = z
  .object({
    kind: z
      .enum(['law', 'policy', 'declaration'])
      .describe(
        'law: a row of a pack; policy: a rule in the config; declaration: what customers were promised.',
      ),
    id: z.string().describe('The row, the rule, or the path of the promise.'),
    title: z.string().describe('The citation, or the rule in words.'),
    version: z.string().describe('Changes when the rule does.'),
  })
  .describe('What sets the time.');

/** @public */
export const clockSchema = z
  .object({
    id: z.string(),
    action: z.enum(CLOCK_ACTIONS).describe('What has to be done by then.'),
    source: clockSourceSchema,
    rule: clockRuleSchema,
    sure: z
      .boolean()
      .describe('Whether the rule surely comes to bear on this case.'),
    calendar: z.string().describe('The jurisdiction whose days are counted.'),
    startedAt: z.string().optional().describe('The event that it counts from.'),
    dueAt: z.string().optional().describe('The last moment, in UTC.'),
    holidaysUnknown: z.boolean(),
    state: z.enum(CLOCK_STATES),
    metAt: z.string().optional(),
    breachedAt: z
      .string()
      .optional()
      .describe('When it was noticed that the time had run out.'),
    extended: z
      .object({ at: z.string(), because: z.string(), by: z.string() })
      .optional()
      .describe('That the customer was told of more time, and why.'),
    earlier: z
      .array(
        z.object({
          version: z.string(),
          dueAt: z.string().optional(),
          until: z.string(),
        }),
      )
      .describe('What was due under the rule before it changed.'),
  })
  .describe('One deadline on a request, with what it was computed from.');

/** One deadline on a request. @public */
export type ConcernClock = z.infer<typeof clockSchema>;

/** What sets the time of a clock. @public */
export type ClockSource = z.infer<typeof clockSourceSchema>;

/** How the time of a clock is counted. @public */
export type ClockRule = z.infer<typeof clockRuleSchema>;

/** What has to be done by the end of a clock. @public */
export type ClockAction = ConcernClock['action'];
