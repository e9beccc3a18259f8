import { z } from 'zod';
import { REQUEST_TYPES } from '../../kinds/vocabulary';
import { SIGNAL_KINDS, SIGNAL_QUESTIONS } from './vocabulary';

const requestTypeSchema = z
  .enum(REQUEST_TYPES)
  .optional()
  .describe('What was asked for; absent where it is about all requests.');

/** @public */
export const signalSchema = z
  .object({
    id: z
      .string()
      .describe(
        'Made of the kind, the interaction, the request type and the window: the same signal has the same id, whenever it is looked for.',
      ),
    kind: z
      .enum(SIGNAL_KINDS)
      .describe(
        'rise: more concerns than the history explains; alike: several that say much the same, or have the same cause; changed-decisions: many of the decisions that were looked at again did not stand.',
      ),
    entityRef: z.string().describe('The customer interaction.'),
    requestType: requestTypeSchema,
    windowFrom: z.iso.datetime().describe('The first moment that counts.'),
    windowUntil: z.iso
      .datetime()
      .describe('The first moment that does not count any more.'),
    observed: z.int().min(1).describe('How many there were.'),
    outOf: z
      .int()
      .min(1)
      .optional()
      .describe('How many decided requests the changed ones are part of.'),
    expected: z
      .number()
      .min(0)
      .optional()
      .describe('How many were to be expected, by the windows before.'),
    cause: z
      .string()
      .optional()
      .describe('The cause that they have in common.'),
    message: z.string().describe('The signal in a sentence, with its numbers.'),
    asksFor: z
      .array(z.enum(SIGNAL_QUESTIONS))
      .describe('What has to be assessed because of it.'),
    concernIds: z.array(z.string()).describe('The concerns that make it up.'),
  })
  .describe('Something that no concern shows alone, but many together do.');

/** @public */
export const tooLittleHistorySchema = z
  .object({
    entityRef: z.string(),
    requestType: requestTypeSchema,
    windows: z
      .int()
      .min(0)
      .describe('How many earlier windows there are to compare with.'),
    needed: z.int().min(1).describe('How many it would take.'),
  })
  .describe('Where a rise cannot be told yet.');

/** @public */
export const signalReportSchema = z
  .object({
    asOf: z.iso.datetime(),
    windowFrom: z.iso.datetime(),
    windowUntil: z.iso.datetime(),
    signals: z.array(signalSchema),
    tooLittleHistory: z
      .array(tooLittleHistorySchema)
      .describe(
        'Where there were enough concerns for a rise, but no history: no signal there does not mean that all is well.',
      ),
  })
  .describe('What the crowd of concerns points to.');

/** What no concern shows alone, but many together do. @public */
export type Signal = z.infer<typeof signalSchema>;

/** The kind of a signal. @public */
export type SignalKind = Signal['kind'];

/** Where a rise cannot be told yet. @public */
export type TooLittleHistory = z.infer<typeof tooLittleHistorySchema>;

/** What the crowd of concerns points to. @public */
export type SignalReport = z.infer<typeof signalReportSchema>;
