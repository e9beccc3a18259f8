import { z } from 'zod';
import { REQUIREMENTS } from '../posture/requirements';
import { heatMapCellSchema, levelDistributionSchema } from '../posture/schemas';

/** What scorecards can be grouped by. @public */
export const SCORECARD_GROUPINGS = ['owner', 'system', 'domain'] as const;

const countSchema = z.int().min(0);

const levelsSchema = z.object({
  total: countSchema,
  levels: levelDistributionSchema,
});

/** @public */
export const checkCountSchema = z
  .object({
    checkId: z.string(),
    title: z.string().describe('What is so when the check passes.'),
    requirement: z.enum(REQUIREMENTS),
    interactions: countSchema,
  })
  .describe('Of how many interactions one check says so.');

const scorecardNumbersSchema = z.object({
  interactions: levelsSchema.describe('The interactions by level.'),
  declarationLevels: levelDistributionSchema.describe(
    'The levels that the YAML alone would reach: declared, not verified.',
  ),
  services: z
    .object({
      total: countSchema,
      unassessed: countSchema.describe('Those without declaration.'),
    })
    .describe(
      'The services that are customer-facing, or deliver interactions.',
    ),
  distribution: levelsSchema.describe(
    'The interactions by level, and each service without declaration as `unassessed`: it counts in the total, so that hiding a service does not pay.',
  ),
  failingChecks: countSchema.describe('Over all interactions.'),
  openQuestions: countSchema.describe('Over all interactions.'),
  waived: countSchema.describe('Waived checks, over all interactions.'),
  requirements: z.array(heatMapCellSchema).describe('The row of the heat map.'),
  commonFailures: z
    .array(checkCountSchema)
    .describe('The checks that fail, the most common first.'),
  commonQuestions: z
    .array(checkCountSchema)
    .describe('The checks that ask a question, the most common first.'),
  shared: countSchema.describe(
    'How many of the interactions count in several groups, because they belong to several systems.',
  ),
});

/** @public */
export const scorecardSchema = scorecardNumbersSchema
  .extend({
    group: z
      .string()
      .describe(
        'The owner, system or domain, as an entity reference; empty for what has none.',
      ),
    title: z
      .string()
      .optional()
      .describe(
        'The title of a system or domain, if it has one and the caller may see it.',
      ),
    systems: z
      .array(z.string())
      .optional()
      .describe(
        'Of a domain: its systems here, as values for the filter `system`.',
      ),
  })
  .describe('Where one group stands.');

/** @public */
export const scorecardReportSchema = z
  .object({
    groupBy: z.enum(SCORECARD_GROUPINGS),
    total: scorecardNumbersSchema.describe(
      'All that the caller may see, each interaction counted once.',
    ),
    groups: z.array(scorecardSchema).describe('Sorted by reference.'),
    customerFacingPolicy: z
      .boolean()
      .describe(
        'Whether a policy says which services are customer-facing. Without it, unassessed services are not counted.',
      ),
  })
  .describe('Where teams, systems or domains stand.');

/** @public */
export const scorecardQueryParamsSchema = z.strictObject({
  groupBy: z
    .enum(SCORECARD_GROUPINGS, {
      error: `use one of ${SCORECARD_GROUPINGS.join(', ')}`,
    })
    .optional()
    .describe('What to group by; `owner` if left out.'),
});
