import {
  checkListSchema,
  confirmationListSchema,
  confirmationQueryParamsSchema,
  confirmationRequestSchema,
  confirmationSchema,
  pendingConfirmationListSchema,
  waiverListSchema,
  waiverQueryParamsSchema,
  waiverRequestSchema,
  waiverSchema,
  waiverTransitionSchema,
  checkResultSchema,
  postureHistoryEntrySchema,
  postureHistorySchema,
  postureItemSchema,
  posturePageSchema,
  postureQueryParamsSchema,
  postureSchema,
  postureSummarySchema,
  postureTrendQueryParamsSchema,
  postureTrendSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { byNameParams, errorSchema, json, NOT_FOUND, read } from './operations';
import { regulationPaths, regulationSchemas } from './regulationPaths';

/** The description of the HTTP API, made from the schemas it answers with. */
export function createApiDocument(): object {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'ai-governance',
      version: '1',
      description:
        'Posture of AI systems, customer interactions and services. It informs, and gives no legal advice.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/ai-governance' }],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        CheckResult: checkResultSchema,
        Confirmation: confirmationSchema,
        Error: errorSchema,
        Posture: postureSchema,
        PostureHistoryEntry: postureHistoryEntrySchema,
        PostureItem: postureItemSchema,
        PostureSummary: postureSummarySchema,
        ...regulationSchemas,
      },
    },
    paths: {
      '/posture': read(
        'Postures that the caller may see, filtered, ordered, page by page.',
        posturePageSchema,
        { requestParams: { query: postureQueryParamsSchema } },
        { '400': 'A query parameter is not understood; the message names it.' },
      ),
      '/posture/summary': read(
        'Levels and requirements over all that the caller may see.',
        postureSummarySchema,
      ),
      '/posture/trend': read(
        'How many interactions stood at which level, over time.',
        postureTrendSchema,
        { requestParams: { query: postureTrendQueryParamsSchema } },
        { '400': 'A query parameter is not understood; the message names it.' },
      ),
      '/posture/by-name/{kind}/{namespace}/{name}': read(
        'The posture of one entity.',
        postureSchema,
        { requestParams: { path: byNameParams } },
        NOT_FOUND,
      ),
      '/posture/by-name/{kind}/{namespace}/{name}/history': read(
        'The changes of that posture, newest first.',
        postureHistorySchema,
        { requestParams: { path: byNameParams } },
        NOT_FOUND,
      ),
      '/confirmations': {
        ...read(
          'The confirmations of an entity, newest first.',
          confirmationListSchema,
          { requestParams: { query: confirmationQueryParamsSchema } },
          NOT_FOUND,
        ),
        post: {
          summary: 'Confirms facts, in the name of a person.',
          security: [{ bearer: [] }],
          requestBody: {
            content: {
              'application/json': { schema: confirmationRequestSchema },
            },
          },
          responses: {
            '201': json('Confirmed.', confirmationSchema),
            '400': json('The body is not understood.', errorSchema),
            '403': json(
              'The caller may not confirm it, or owns it, or is no person.',
              errorSchema,
            ),
            '404': json('There is nothing to confirm.', errorSchema),
            '412': json('The facts have changed meanwhile.', errorSchema),
          },
        },
      },
      '/confirmations/pending': read(
        'Facts that wait for somebody to confirm them.',
        pendingConfirmationListSchema,
      ),
      '/waivers': {
        ...read('Waivers, newest first.', waiverListSchema, {
          requestParams: { query: waiverQueryParamsSchema },
        }),
        post: {
          summary: 'Asks for a waiver.',
          security: [{ bearer: [] }],
          requestBody: {
            content: { 'application/json': { schema: waiverRequestSchema } },
          },
          responses: {
            '201': json('Asked for.', waiverSchema),
            '400': json('The body is not understood.', errorSchema),
            '403': json('The caller may not ask for waivers.', errorSchema),
            '404': json('There is no such interaction.', errorSchema),
          },
        },
      },
      '/waivers/{id}/transitions': {
        post: {
          summary: 'Approves, rejects or revokes a waiver.',
          security: [{ bearer: [] }],
          requestParams: {
            path: z.object({ id: z.string() }),
            header: z.object({
              'If-Match': z
                .string()
                .describe('The version that was read, in quotes.'),
            }),
          },
          requestBody: {
            content: { 'application/json': { schema: waiverTransitionSchema } },
          },
          responses: {
            '200': json('Done.', waiverSchema),
            '400': json('The body is not understood.', errorSchema),
            '403': json(
              'The caller may not decide, or asked for it, answers for it or owns the interaction.',
              errorSchema,
            ),
            '404': json('There is no such waiver.', errorSchema),
            '409': json('The step does not lead on from here.', errorSchema),
            '412': json('The waiver has changed meanwhile.', errorSchema),
            '428': json('The header If-Match is missing.', errorSchema),
          },
        },
      },
      ...regulationPaths,
      '/checks': read(
        'All checks, with what they ask and why.',
        checkListSchema,
      ),
    },
  });
}
