import { z } from 'zod';
import { pageInfoSchema } from '../pages';
import { LEVELS, POSTURE_LEVELS } from './levels';
import { REQUIREMENTS } from './requirements';
import { CHECK_STATUSES, REQUIREMENT_STATUSES } from './statuses';

const levelSchema = z
  .enum(POSTURE_LEVELS)
  .describe('A level; `unassessed` for a service without declaration.');

const instantSchema = z.iso
  .datetime()
  .describe('A moment in UTC, in ISO 8601.');

const countSchema = z.int().min(0);

/** @public */
export const statusSummarySchema = z
  .object({
    pass: countSchema,
    fail: countSchema,
    notApplicable: countSchema,
    undetermined: countSchema,
    waived: countSchema,
  })
  .describe('How many checks say what.');

/** @public */
export const requirementResultSchema = z
  .object({
    requirement: z.enum(REQUIREMENTS),
    status: z
      .enum(REQUIREMENT_STATUSES)
      .describe(
        'The worst of its checks; `not-assessed` where no check belongs to it.',
      ),
    declarationStatus: z
      .enum(REQUIREMENT_STATUSES)
      .describe('The same of the checks on the declaration alone.'),
    summary: statusSummarySchema,
  })
  .describe('What one requirement of the guidance comes to.');

/** @public */
export const fixSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('yaml'),
      entityRef: z
        .string()
        .describe('The entity whose declaration is to be changed.'),
      location: z
        .string()
        .optional()
        .describe('The file that declares it, where known.'),
      path: z
        .string()
        .describe('What the snippet replaces, such as `spec.transparency`.'),
      yaml: z
        .string()
        .describe(
          'The snippet, from `spec:` down. Words in angle brackets are to be filled in.',
        ),
    }),
    z.object({
      type: z.literal('portal'),
      room: z.string().describe('The room of the product where it is done.'),
    }),
  ])
  .describe('The way out of a failing check.');

/** @public */
export const questionSchema = z
  .object({
    owner: z.string().describe('Who is to answer, as an entity reference.'),
    askedOn: z.iso
      .date()
      .describe('The day since which it has been open without a break.'),
    dueOn: z.iso.date().describe('The last day to answer in time.'),
  })
  .describe('Who answers an undetermined check, and by when.');

/** @public */
export const checkResultSchema = z
  .object({
    checkId: z.string(),
    requirement: z.enum(REQUIREMENTS),
    level: z.enum(LEVELS).describe('The level that the check holds back.'),
    needs: z
      .enum(['declaration', 'records'])
      .describe('Whether YAML alone answers it, or records are needed.'),
    status: z.enum(CHECK_STATUSES),
    message: z.string().describe('What was found, in plain words.'),
    fix: fixSchema.optional(),
    question: questionSchema
      .optional()
      .describe(
        'Of an undetermined check of an interaction that the portal keeps.',
      ),
  })
  .describe('What one check says.');

/** @public */
export const declarationStateSchema = z
  .object({
    state: z
      .enum(['valid', 'broken'])
      .describe('Whether the declaration can be read today.'),
    brokenSince: instantSchema.optional(),
    error: z.string().optional().describe('What is wrong with it.'),
    importedFrom: z
      .string()
      .optional()
      .describe(
        'The inventory that an importer took it from, as long as nobody has confirmed it.',
      ),
  })
  .describe('The state of the YAML behind the posture.');

/** @public */
export const postureItemSchema = z
  .object({
    entityRef: z.string(),
    kind: z.string(),
    title: z.string(),
    owner: z.string().optional().describe('The owner, as an entity reference.'),
    level: levelSchema,
    declarationLevel: levelSchema.describe(
      'The level that the YAML alone would reach: declared, not verified.',
    ),
    assessedAt: instantSchema
      .optional()
      .describe('When it was last assessed; absent if it never was.'),
    inputsVersion: z
      .string()
      .optional()
      .describe('A hash of all that the assessment rests on.'),
    declaration: declarationStateSchema,
    summary: statusSummarySchema,
    requirements: z.array(requirementResultSchema),
  })
  .describe('The posture of one entity, without the single checks.');

/** @public */
export const attestationSchema = z
  .object({
    attestedOn: z
      .string()
      .optional()
      .describe('The date of the attestation, as written.'),
    confirmed: z
      .boolean()
      .describe('Whether a person with the right role has confirmed it.'),
  })
  .describe('A service’s attestation that no AI in it affects customers.');

/** @public */
export const postureSchema = postureItemSchema
  .extend({
    results: z
      .array(checkResultSchema)
      .describe(
        'Of an interaction: its checks. Of a system or service: for each check the worst of its interactions.',
      ),
    interactions: z
      .array(postureItemSchema)
      .optional()
      .describe('Of a system or service: the interactions behind it.'),
    attestation: attestationSchema.optional(),
    findings: z
      .array(z.string())
      .optional()
      .describe(
        'Of a system or service: what is wrong with how it is tied to interactions.',
      ),
  })
  .describe('The posture of one entity.');

/** @public */
export const postureHistoryEntrySchema = z
  .object({
    at: instantSchema,
    level: levelSchema
      .or(z.literal('removed'))
      .describe('The level from then on; `removed` when the entity was gone.'),
    declarationLevel: levelSchema.optional(),
    summary: statusSummarySchema.optional(),
    inputsVersion: z.string().optional(),
    changedChecks: z
      .array(
        z.object({
          checkId: z.string(),
          from: z.enum(CHECK_STATUSES).optional(),
          to: z.enum(CHECK_STATUSES).optional(),
        }),
      )
      .describe('The checks that said something else than before.'),
    because: z
      .array(z.string())
      .describe(
        'What changed, as entity references; `date` or `checks` where it was the date or the checks themselves.',
      ),
    interactionRef: z
      .string()
      .optional()
      .describe('Of a system or service: the interaction that changed.'),
  })
  .describe('One change of a posture.');

/** @public */
export const postureHistorySchema = z.object({
  entityRef: z.string(),
  items: z.array(postureHistoryEntrySchema).describe('Newest first.'),
});

/** @public */
export const posturePageSchema = z.object({
  items: z.array(postureItemSchema),
  totalItems: countSchema.describe(
    'How many match and may be seen by the caller.',
  ),
  pageInfo: pageInfoSchema,
});

const distributionSchema = z.object({
  unassessed: countSchema,
  declared: countSchema,
  identified: countSchema,
  transparent: countSchema,
  answerable: countSchema,
  sustained: countSchema,
});

const heatMapCellSchema = z.object({
  requirement: z.enum(REQUIREMENTS),
  counts: z
    .object({
      fail: countSchema,
      undetermined: countSchema,
      waived: countSchema,
      pass: countSchema,
      'not-applicable': countSchema,
      'not-assessed': countSchema,
    })
    .describe('How many interactions stand how on this requirement.'),
});

/** @public */
export const postureSummarySchema = z
  .object({
    interactions: z
      .object({
        total: countSchema,
        levels: distributionSchema,
        declarationLevels: distributionSchema,
        failing: countSchema.describe('With at least one failing check.'),
        withQuestions: countSchema.describe('With at least one question.'),
        broken: countSchema.describe('With a declaration that is broken.'),
        imported: countSchema.describe('Imported, and confirmed by nobody.'),
      })
      .describe('All interactions that the caller may see.'),
    aiSystems: z.object({ total: countSchema, levels: distributionSchema }),
    services: z
      .object({
        total: countSchema,
        levels: distributionSchema,
        attestedNone: countSchema.describe(
          'Attested to have no AI that affects customers, and confirmed by nobody: they count as unassessed.',
        ),
        confirmedNone: countSchema.describe(
          'The same, and confirmed: they stand outside the levels, and are not in the total.',
        ),
        customerFacingPolicy: z
          .boolean()
          .describe(
            'Whether a policy says which services are customer-facing. Without it, unassessed services are not counted.',
          ),
      })
      .describe('Services that are customer-facing, or deliver interactions.'),
    requirements: z
      .array(heatMapCellSchema)
      .describe('The heat map over all interactions.'),
    owners: z
      .array(
        z.object({
          owner: z.string(),
          total: countSchema,
          levels: distributionSchema,
          unassessedServices: countSchema,
          requirements: z.array(heatMapCellSchema),
        }),
      )
      .describe('The same by owner, sorted by name.'),
  })
  .describe('Levels and requirements over all that the caller may see.');

/** @public */
export const postureTrendSchema = z
  .object({
    points: z
      .array(
        z.object({
          at: instantSchema,
          total: countSchema,
          levels: z.object({
            declared: countSchema,
            identified: countSchema,
            transparent: countSchema,
            answerable: countSchema,
            sustained: countSchema,
          }),
        }),
      )
      .describe(
        'Oldest first: one for the end of each month, and one for now. The time before the first assessment has none.',
      ),
  })
  .describe('How many interactions stood at which level, over time.');

/** @public */
export const postureTrendQueryParamsSchema = z.strictObject({
  months: z.coerce
    .number({ error: 'a whole number' })
    .int({ error: 'a whole number' })
    .min(1, { error: 'at least 1' })
    .max(60, { error: 'at most 60' })
    .optional()
    .describe('How many months to look back; 12 if left out.'),
});

/** @public */
export const checkDescriptionSchema = z
  .object({
    id: z.string(),
    requirement: z.enum(REQUIREMENTS),
    level: z.enum(LEVELS),
    title: z.string(),
    why: z.string(),
    needs: z.enum(['declaration', 'records']),
    judges: z.enum(['presence', 'content']),
    source: z
      .string()
      .optional()
      .describe(
        '`config`, or the module that brings it; absent of checks that come with the product.',
      ),
  })
  .describe('What a check asks, and why.');

/** @public */
export const checkListSchema = z.object({
  items: z.array(checkDescriptionSchema),
});
