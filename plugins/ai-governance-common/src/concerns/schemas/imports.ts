import { z } from 'zod';
import { REQUEST_TYPES } from '../../kinds/vocabulary';
import { onlyParam } from '../../pages';
import { CONCERN_CHANNELS } from '../vocabulary';

/** How much a file of concerns may hold. @public */
export const CONCERN_IMPORT_LIMITS = {
  rows: 500,
  bytes: 1024 * 1024,
} as const;

/** The columns of a file of concerns; those of its header in any order. @public */
export const CONCERN_IMPORT_COLUMNS = [
  'id',
  'receivedAt',
  'channel',
  'interactionRef',
  'decisionRef',
  'summary',
  'description',
  'requests',
  'jurisdiction',
  'language',
  'desiredOutcome',
  'adjustmentsNeeded',
  'customer.reference',
  'customer.name',
  'customer.email',
  'customer.relationship',
  'onBehalfOf.name',
  'onBehalfOf.authority',
] as const;

/** A column of a file of concerns. @public */
export type ConcernImportColumn = (typeof CONCERN_IMPORT_COLUMNS)[number];

/** The columns without which no row can be a concern. @public */
export const NEEDED_IMPORT_COLUMNS = [
  'channel',
  'description',
  'requests',
] as const satisfies readonly ConcernImportColumn[];

const source = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
    error: 'lower-case letters, digits and hyphens, at most 40',
  })
  .optional()
  .describe(
    'Where the ids come from, such as zammad-2025: the same id from elsewhere is another concern.',
  );

/** @public */
export const concernImportRequestSchema = z
  .strictObject({
    csv: z.string().describe('The file.'),
    source,
    mapping: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'Which column is which field, as channels of the intake have it; with it, other columns are left aside.',
      ),
    skipFaulty: z
      .boolean()
      .optional()
      .describe('Whether to import the others where rows are faulty.'),
  })
  .describe('A file of concerns.');

/** A file of concerns. @public */
export type ConcernImportRequest = z.infer<typeof concernImportRequestSchema>;

/** What is said beside a file that is the body itself. @public */
export const concernImportParamsSchema = z.strictObject({
  source,
  skipFaulty: onlyParam('Imports the others where rows are faulty.'),
});

/** @public */
export const importProblemSchema = z
  .object({
    line: z.int().describe('Where the row begins; the header is line 1.'),
    column: z.string().optional().describe('Left out if it is the whole row.'),
    found: z.string().optional().describe('What stands there; cut if long.'),
    allowed: z.string(),
  })
  .describe('What is wrong with a row.');

/** What is wrong with a row. @public */
export type ImportProblem = z.infer<typeof importProblemSchema>;

const countsSchema = z.object({
  new: z.int().describe('Of which concerns are made.'),
  known: z.int().describe('Imported before; nothing is done with them.'),
  faulty: z.int(),
});

/** @public */
export const concernImportRowSchema = z
  .object({
    line: z.int().describe('Where the row begins; the header is line 1.'),
    id: z.string().optional(),
    outcome: z.enum(['new', 'known', 'faulty']),
    concern: z
      .object({ id: z.string(), reference: z.string() })
      .optional()
      .describe('What it is or was made into, if the caller may see that.'),
    summary: z.string().optional().describe('Without identifiers.'),
    channel: z.enum(CONCERN_CHANNELS).optional(),
    receivedAt: z.string().optional(),
    interactionRef: z
      .string()
      .optional()
      .describe('Left out where it waits for triage.'),
    requests: z
      .array(z.enum(REQUEST_TYPES))
      .describe('What the customer asks for.'),
    redactions: z
      .record(z.string(), z.number())
      .describe('How many identifiers are taken out of the texts, by kind.'),
    problems: z.array(importProblemSchema),
  })
  .describe('A row, and what becomes of it.');

/** A row, and what becomes of it. @public */
export type ConcernImportRow = z.infer<typeof concernImportRowSchema>;

/** @public */
export const concernImportSchema = z
  .object({
    fileHash: z
      .string()
      .describe('SHA-256 of the file, as the auditor has it.'),
    delimiter: z.enum([',', ';', '\t']),
    counts: countsSchema,
    rows: z.array(concernImportRowSchema),
  })
  .describe('A file of concerns, row by row.');

/** A file of concerns, row by row. @public */
export type ConcernImport = z.infer<typeof concernImportSchema>;
