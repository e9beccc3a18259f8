import { z } from 'zod';
import { pageInfoSchema } from '../../pages';
import { regulationItemSchema } from '../law/rowsAsOf';
import { LAW_DOMAINS } from '../packs/domains';
import {
  adoptionRecordSchema,
  coverageReviewRecordSchema,
  transpositionRecordSchema,
} from './schemas';

const countSchema = z.int().min(0);

/** @public */
export const regulationListItemSchema = regulationItemSchema
  .extend({
    contentHash: z
      .string()
      .describe('The hash of what the row says; to adopt it, name it.'),
    adoptionState: z
      .enum(['adopted', 'changed', 'provisional'])
      .describe(
        'How it stands as of the date; changed: the row was adopted, and says something else since.',
      ),
    changedKeys: z
      .array(z.string())
      .describe('What of the row has changed since it was adopted.'),
    touches: z
      .object({ yes: countSchema, undetermined: countSchema })
      .describe(
        'How many interactions it applies to, or may, among those that the caller may see.',
      ),
    records: z
      .object({
        adoptions: z.array(adoptionRecordSchema),
        transpositions: z.array(transpositionRecordSchema),
      })
      .describe('All that was ever recorded on it, newest first.'),
  })
  .describe('One row, with what is recorded on it and whom it touches.');

/** @public */
export const coverageAnswerSchema = z
  .object({
    jurisdiction: z.string(),
    domain: z.enum(LAW_DOMAINS),
    interactions: countSchema.describe(
      'How many interactions it concerns, among those that the caller may see.',
    ),
    review: coverageReviewRecordSchema
      .optional()
      .describe('The review that answers it as of the date.'),
    last: coverageReviewRecordSchema
      .optional()
      .describe('Of an open one: the last review of it, which is over.'),
  })
  .describe('A field of law in a place that no pack in use speaks of.');

/** @public */
export const regulationListSchema = z
  .object({
    asOf: z.iso.date(),
    packs: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        jurisdictions: z.array(z.string()),
        covers: z.array(z.enum(LAW_DOMAINS)),
        rows: countSchema.describe('How many rows it has.'),
      }),
    ),
    items: z.array(regulationListItemSchema),
    totalItems: countSchema.describe('How many rows match.'),
    coverage: z.array(coverageAnswerSchema),
    mayAdopt: z
      .boolean()
      .describe('Whether the caller may adopt rows and answer questions.'),
  })
  .describe('The rows of the packs as they stand at a date.');

/** @public */
export const touchedInteractionSchema = z
  .object({
    entityRef: z.string(),
    title: z.string(),
    owner: z.string().optional(),
    applies: z.enum(['yes', 'undetermined']),
  })
  .describe('An interaction that a row applies to, or may.');

/** @public */
export const touchedPageSchema = z.object({
  items: z.array(touchedInteractionSchema),
  totalItems: countSchema,
  pageInfo: pageInfoSchema,
});
