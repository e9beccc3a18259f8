import { z } from 'zod';
import {
  adoptionSchema,
  COVERAGE_OUTCOMES,
  coverageReviewSchema,
  transpositionSchema,
} from '../law/schemas';
import { LAW_DOMAINS } from '../packs/domains';
import { placeCode } from '../packs/rowSchema';
import { lawDate } from './lawDate';

const note = z
  .string()
  .trim()
  .min(1, { error: 'text that is not blank' })
  .max(2000, { error: 'at most 2000 characters' });

const replaces = z
  .string()
  .min(1)
  .optional()
  .describe(
    'The id of the record that stands, if there is one: this one takes its place.',
  );

/** What all records on laws have in common. */
const recordShape = {
  id: z.string(),
  version: z
    .int()
    .min(1)
    .describe('Counts the changes; a change names the one it was read at.'),
  note: z.string().optional(),
  ended: z
    .object({
      on: z.iso.date().describe('The first day on which it no longer counted.'),
      by: z.string().describe('Who ended it, as an entity reference.'),
      because: z.enum(['withdrawn', 'replaced']),
      reason: z.string().optional().describe('Why it was withdrawn.'),
    })
    .optional()
    .describe('Absent while it stands.'),
};

/** @public */
export const adoptionRecordSchema = adoptionSchema
  .omit({ endedOn: true })
  .extend({
    ...recordShape,
    contentHash: z
      .string()
      .describe('The hash of the row as it was seen: it counts for that only.'),
  })
  .describe('That a person of the legal team has adopted a row.');

/** @public */
export const transpositionRecordSchema = transpositionSchema
  .extend({
    ...recordShape,
    recordedBy: z.string().describe('Who recorded it, as an entity reference.'),
    recordedOn: z.iso.date(),
  })
  .describe('That a member state has written a directive into its own law.');

/** @public */
export const coverageReviewRecordSchema = coverageReviewSchema
  .omit({ endedOn: true })
  .extend(recordShape)
  .omit({ note: true })
  .describe(
    'That a person of the legal team has looked at the law of a place that no pack speaks of.',
  );

/** @public */
export const coverageReviewListSchema = z.object({
  items: z.array(coverageReviewRecordSchema).describe('Newest first.'),
});

/** @public */
export const adoptionRequestSchema = z
  .strictObject({
    contentHash: z
      .string({ error: 'the hash of the row as it was seen' })
      .regex(/^[0-9a-f]{64}$/, { error: 'the hash of the row as it was seen' })
      .describe('The hash of the row as it was seen.'),
    note: note.optional(),
  })
  .describe('To adopt a row.');

/** @public */
export const transpositionRequestSchema = z
  .strictObject({
    state: placeCode.describe('The member state, by ISO 3166 code.'),
    citation: z
      .string({ error: 'the law of the state, as it is cited' })
      .trim()
      .min(3, { error: 'the law of the state, as it is cited' })
      .max(500, { error: 'at most 500 characters' })
      .describe('The law of the state that carries the directive.'),
    from: lawDate.describe('From when it holds.'),
    note: note.optional(),
    replaces,
  })
  .describe('To record the law of a member state that carries a directive.');

/** @public */
export const coverageReviewRequestSchema = z
  .strictObject({
    jurisdiction: placeCode,
    domain: z.enum(LAW_DOMAINS, {
      error: `use one of ${LAW_DOMAINS.join(', ')}`,
    }),
    outcome: z.enum(COVERAGE_OUTCOMES, {
      error: `use one of ${COVERAGE_OUTCOMES.join(', ')}`,
    }),
    text: note
      .optional()
      .describe('What was found and is done; needed where it is handled.'),
    reviewBy: lawDate.describe('The last day on which it counts.'),
    replaces,
  })
  .refine(({ outcome, text }) => outcome !== 'handled' || text, {
    error: 'say what was found, and how it is taken care of',
    path: ['text'],
  })
  .describe('To say what the law of a place wants that no pack speaks of.');

/** @public */
export const withdrawalSchema = z
  .strictObject({
    reason: z
      .string({ error: 'say why' })
      .trim()
      .min(1, { error: 'say why' })
      .max(2000, { error: 'at most 2000 characters' }),
  })
  .describe('To withdraw a record.');
