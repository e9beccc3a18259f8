import { LEVELS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';

const count = (description: string) => z.int().min(0).describe(description);
const levelSchema = z.enum(LEVELS);

const place = {
  file: z
    .string()
    .describe('From the folder in which the command ran, with `/`.'),
  line: z.int().min(1).describe('The first line is 1.'),
  column: z
    .int()
    .min(1)
    .describe('The first column is 1; counted in UTF-16 units.'),
};

const findingSchema = z
  .strictObject({
    id: z
      .string()
      .describe('A check, or a rule of declarations: `declaration.…`.'),
    kind: z
      .enum(['problem', 'check'])
      .describe('A problem makes the declaration unusable.'),
    severity: z
      .enum(['error', 'warning', 'note'])
      .describe(
        'error: a problem, or it holds an interaction below the wanted level; warning: another check that fails; note: another question.',
      ),
    status: z
      .enum(['fail', 'undetermined'])
      .describe('What the check says; undetermined is a question.')
      .optional(),
    level: levelSchema
      .describe(
        'The level that the check holds back; none, if an AI system is asked about.',
      )
      .optional(),
    entityRef: z
      .string()
      .describe(
        'The interaction or AI system asked about, or what the problem is in.',
      )
      .optional(),
    ...place,
    path: z
      .string()
      .describe('Where to mend it, such as `spec.impacts[0].area`.'),
    message: z.string(),
    fix: z
      .strictObject({
        entityRef: z.string().describe('The entity to change.'),
        path: z.string().describe('What the YAML replaces.'),
        yaml: z
          .string()
          .describe('Words in angle brackets are to be filled in.'),
      })
      .optional(),
  })
  .describe('One thing that is wrong or not known.');

const interactionSchema = z.strictObject({
  ref: z.string(),
  title: z.string(),
  ...place,
  declarationLevel: levelSchema.describe(
    'The level that the checks on declarations give; declared, not verified.',
  ),
  reachesMinLevel: z.boolean(),
  checks: z
    .strictObject({
      pass: count('Checks that pass.'),
      fail: count('Checks that fail.'),
      notApplicable: count('Checks that do not apply.'),
      undetermined: count('Checks that are questions.'),
      waived: count('None: waivers are records.'),
    })
    .describe('The checks on declarations, by what they say.'),
});

/**
 * What `ai-governance lint --format json` prints.
 * @public
 */
export const lintReportSchema = z.strictObject({
  asOf: z.iso.date().describe('The date as of which the checks were asked.'),
  minLevel: levelSchema.describe(
    'The level that every interaction should reach.',
  ),
  ok: z.boolean().describe('Whether the command ends with 0.'),
  recordsAssessed: z
    .literal(false)
    .describe('Records are in the portal; nothing here rests on them.'),
  totals: z.strictObject({
    files: count('Files read.'),
    documents: count('Documents in them, of all kinds.'),
    aiSystems: count('Declarations of AI systems, broken ones too.'),
    interactions: count('Declarations of interactions, broken ones too.'),
    interactionsAssessed: count('Interactions that checks were asked about.'),
    interactionsReachingMinLevel: count('Those that reach the wanted level.'),
    interactionsByLevel: z
      .record(levelSchema, count('Assessed interactions at this level.'))
      .describe('The assessed interactions by the level they declare.'),
    problems: count('Findings that are problems.'),
    failing: count('Findings that are failing checks.'),
    questions: count('Findings that are questions of checks.'),
    aiSystemsUnexplained: count(
      'AI systems that no given interaction names and that give no reason for it.',
    ),
    checksAsked: count('Checks asked of each interaction.'),
    checksOnRecords: count('Checks that only the portal can answer.'),
  }),
  interactions: z.array(interactionSchema),
  findings: z
    .array(findingSchema)
    .describe('By file, as read, and then by line and column.'),
});

/** What `ai-governance lint --format json` prints. @public */
export type LintReport = z.infer<typeof lintReportSchema>;

/** One thing that is wrong or not known. @public */
export type LintFinding = LintReport['findings'][number];

/** One interaction that checks were asked about. @public */
export type LintedInteraction = LintReport['interactions'][number];
