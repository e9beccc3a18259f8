import { z } from 'zod';
import { REQUEST_TYPES } from '../../kinds/vocabulary';

const countSchema = z.int().min(0);
const hoursSchema = z.number().min(0);

/** @public */
export const durationFigureSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z
        .literal('not-recorded')
        .describe('There is none to measure, which is not a time of zero.'),
    }),
    z.object({
      status: z.literal('recorded'),
      count: z.int().min(1).describe('How many were measured.'),
      medianHours: hoursSchema.describe(
        'The shortest that half of them do not exceed.',
      ),
      percentile90Hours: hoursSchema.describe(
        'The shortest that nine of ten do not exceed.',
      ),
      shortestHours: hoursSchema,
      longestHours: hoursSchema,
    }),
  ])
  .describe(
    'How long something took, by the clock and with nights and waiting times. Measured in whole minutes, rounded up.',
  );

/** @public */
export const shareFigureSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z
        .literal('not-recorded')
        .describe('There is nothing to take a share of.'),
    }),
    z.object({
      status: z.literal('recorded'),
      numerator: countSchema,
      denominator: z.int().min(1),
      share: z.number().min(0).max(1),
    }),
  ])
  .describe('A share, with what it is a share of.');

/** @public */
export const concernCountsSchema = z
  .object({
    all: countSchema,
    open: countSchema,
    closed: countSchema.describe('Those that have ended, in whatever way.'),
    late: countSchema.describe(
      'Of the open ones, those with a clock that has run out.',
    ),
    dueSoon: countSchema.describe(
      'Of the open ones that are not late, those with a clock that ends within seven days.',
    ),
  })
  .describe('How many concerns there are.');

/** @public */
export const concernSummarySchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z
        .literal('no-channel-connected')
        .describe(
          'Nothing was recorded, and no channel is connected that would: nobody can tell how many concerns there are.',
        ),
      asOf: z.iso.datetime(),
    }),
    concernCountsSchema.extend({
      status: z.literal('counted'),
      asOf: z.iso.datetime(),
      channelConnected: z
        .boolean()
        .describe(
          'Whether a channel is connected. If not, there are only the concerns that staff wrote down.',
        ),
      untriaged: countSchema.describe(
        'Of the open ones, those whose interaction is not known yet.',
      ),
      firstDueAt: z.iso
        .datetime()
        .optional()
        .describe(
          'When the first clock of the open ones runs out, or ran out; absent if none runs.',
        ),
      byState: z
        .array(z.object({ state: z.string(), count: z.int().min(1) }))
        .describe('The states that occur, by name.'),
      byType: z
        .array(concernCountsSchema.extend({ type: z.enum(REQUEST_TYPES) }))
        .describe(
          'The request types that occur. A concern with requests of two types counts in both, and is late in the one that is.',
        ),
      timeToAcknowledge: durationFigureSchema,
      timeToOutcome: durationFigureSchema.describe(
        'From receipt until the customer was told the outcome.',
      ),
      inTime: shareFigureSchema.describe(
        'Of the clocks that were met or have run out, those met in time.',
      ),
      decisionsChanged: shareFigureSchema.describe(
        'Of the decided requests that spoke against a decision, those whose decision was changed or remade.',
      ),
    }),
  ])
  .describe('What the concerns come to.');

/** @public */
export const concernMonthSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z
        .literal('not-recorded')
        .describe('Before anything was recorded.'),
      month: z.string().describe('As YYYY-MM.'),
    }),
    z.object({
      status: z.literal('recorded'),
      month: z.string().describe('As YYYY-MM.'),
      partial: z.boolean().describe('Whether the month is not over yet.'),
      opened: countSchema.describe('Those received in the month.'),
      closed: countSchema.describe('Those that ended in the month.'),
      openAtEnd: countSchema.describe(
        'Those open at the end of the month, or now. A reopened concern counts as open since it was received.',
      ),
      medianDaysToOutcome: z
        .number()
        .min(0)
        .optional()
        .describe(
          'Of those whose outcome was told in the month; absent if there are none.',
        ),
      byCause: z
        .array(z.object({ cause: z.string(), opened: z.int().min(1) }))
        .describe(
          'Those received in the month, the most frequent cause first.',
        ),
      causeNotRecorded: countSchema,
    }),
  ])
  .describe('What the concerns of one month come to.');

/** @public */
export const concernOverviewSchema = z
  .object({
    summary: concernSummarySchema,
    months: z
      .array(concernMonthSchema)
      .describe('The twelve months up to now, the oldest first.'),
  })
  .describe('What the concerns come to, now and over the months.');

/** What the concerns come to, now and over the months. @public */
export type ConcernOverview = z.infer<typeof concernOverviewSchema>;

/** How long something took. @public */
export type DurationFigure = z.infer<typeof durationFigureSchema>;

/** A share, with what it is a share of. @public */
export type ShareFigure = z.infer<typeof shareFigureSchema>;

/** How many concerns there are. @public */
export type ConcernCounts = z.infer<typeof concernCountsSchema>;

/** What the concerns come to. @public */
export type ConcernSummary = z.infer<typeof concernSummarySchema>;

/** What the concerns of one month come to. @public */
export type ConcernMonth = z.infer<typeof concernMonthSchema>;
