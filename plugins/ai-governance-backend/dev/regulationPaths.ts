import {
  adoptionRecordSchema,
  adoptionRequestSchema,
  asOfQueryParamsSchema,
  coverageReviewListSchema,
  coverageReviewRecordSchema,
  coverageReviewRequestSchema,
  deadlineSchema,
  entitlementReportSchema,
  regulationListSchema,
  regulationQueryParamsSchema,
  touchedPageSchema,
  touchedQueryParamsSchema,
  transpositionRecordSchema,
  transpositionRequestSchema,
  withdrawalSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { ZodOpenApiOperationObject } from 'zod-openapi';
import { byNameParams, json, NOT_FOUND, read, refusalsOf } from './operations';

/** The shapes that the routes of regulations share. */
export const regulationSchemas = {
  Adoption: adoptionRecordSchema,
  CoverageReview: coverageReviewRecordSchema,
  Deadline: deadlineSchema,
  Transposition: transpositionRecordSchema,
};

const NO_LAW = 'The caller may not read what laws give customers.';
const NO_ROW = 'No pack in use has such a row.';

const rowParams = z.object({
  rowId: z.string().describe('The id of a row, such as `eu-gdpr-22`.'),
});

/** What a person of the legal team records. */
function recording(
  summary: string,
  body: z.ZodType,
  answer: z.ZodType,
  options: { path?: z.ZodObject; refusals: Record<string, string> },
): { post: ZodOpenApiOperationObject } {
  return {
    post: {
      summary,
      security: [{ bearer: [] }],
      ...(options.path && { requestParams: { path: options.path } }),
      requestBody: { content: { 'application/json': { schema: body } } },
      responses: {
        '201': json('Recorded.', answer),
        ...refusalsOf({
          '400': 'The body is not understood, or names what is not allowed.',
          '403': 'The caller may not decide on laws, or is no person.',
          ...options.refusals,
        }),
      },
    },
  };
}

function withdrawing(
  summary: string,
  answer: z.ZodType,
  path: z.ZodObject,
): { post: ZodOpenApiOperationObject } {
  return {
    post: {
      summary,
      security: [{ bearer: [] }],
      requestParams: {
        path,
        header: z.object({
          'If-Match': z
            .string()
            .describe('The version that was read, in quotes.'),
        }),
      },
      requestBody: {
        content: { 'application/json': { schema: withdrawalSchema } },
      },
      responses: {
        '200': json('Withdrawn.', answer),
        ...refusalsOf({
          '400': 'The body is not understood.',
          '403': 'The caller may not decide on laws, or is no person.',
          '404': 'There is nothing to withdraw.',
          '409': 'It does not stand any more.',
          '412': 'It has changed meanwhile.',
          '428': 'The header If-Match is missing.',
        }),
      },
    },
  };
}

/** The routes of regulations. */
export const regulationPaths = {
  '/regulations': read(
    'The rows of the packs in use as of a date, what is recorded on them, whom they touch, and where packs end.',
    regulationListSchema,
    { requestParams: { query: regulationQueryParamsSchema } },
    {
      '400': 'A query parameter is not understood; the message names it.',
      '403': NO_LAW,
    },
  ),
  '/regulations/{rowId}/interactions': read(
    'A page of the interactions that a row touches.',
    touchedPageSchema,
    {
      requestParams: { path: rowParams, query: touchedQueryParamsSchema },
    },
    {
      '400': 'A query parameter is not understood; the message names it.',
      '403': NO_LAW,
      '404': NO_ROW,
    },
  ),
  '/regulations/{rowId}/adoption': recording(
    'Adopts a row as it was seen, in the name of a person.',
    adoptionRequestSchema,
    adoptionRecordSchema,
    {
      path: rowParams,
      refusals: {
        '404': NO_ROW,
        '409': 'It is adopted already.',
        '412': 'The row says something else by now.',
      },
    },
  ),
  '/regulations/{rowId}/adoption/withdrawal': withdrawing(
    'Withdraws the adoption of a row.',
    adoptionRecordSchema,
    rowParams,
  ),
  '/regulations/{rowId}/transpositions': recording(
    'Records the law of a member state that carries a directive.',
    transpositionRequestSchema,
    transpositionRecordSchema,
    {
      path: rowParams,
      refusals: {
        '404': NO_ROW,
        '409': 'Such a law is recorded already, and was not named.',
        '412': 'The record to be replaced does not stand any more.',
      },
    },
  ),
  '/regulations/{rowId}/transpositions/{id}/withdrawal': withdrawing(
    'Withdraws the record of such a law.',
    transpositionRecordSchema,
    rowParams.extend({ id: z.string() }),
  ),
  '/regulations/coverage-reviews': {
    ...read(
      'What the legal team found where packs end, newest first.',
      coverageReviewListSchema,
      {},
      { '403': NO_LAW },
    ),
    ...recording(
      'Answers what the law of a place wants that no pack speaks of.',
      coverageReviewRequestSchema,
      coverageReviewRecordSchema,
      {
        refusals: {
          '409': 'There is such a review already, and it was not named.',
          '412': 'The review to be replaced does not stand any more.',
        },
      },
    ),
  },
  '/regulations/coverage-reviews/{id}/withdrawal': withdrawing(
    'Withdraws a coverage review.',
    coverageReviewRecordSchema,
    z.object({ id: z.string() }),
  ),
  '/entitlements/by-name/{kind}/{namespace}/{name}': read(
    'What customers of an interaction are due, by the packs in use.',
    entitlementReportSchema,
    { requestParams: { path: byNameParams, query: asOfQueryParamsSchema } },
    { ...NOT_FOUND, '400': 'The date is not understood.', '403': NO_LAW },
  ),
};
