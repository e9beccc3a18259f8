import {
  checkListSchema,
  confirmationListSchema,
  confirmationQueryParamsSchema,
  confirmationRequestSchema,
  confirmationSchema,
  gateQueryParamsSchema,
  gateReportSchema,
  journalVerificationSchema,
  pendingConfirmationListSchema,
  waiverItemSchema,
  waiverPageSchema,
  waiverQueryParamsSchema,
  waiverRequestSchema,
  waiverTransitionSchema,
  checkResultSchema,
  questionItemSchema,
  questionPageSchema,
  questionQueryParamsSchema,
  questionSummarySchema,
  postureHistoryEntrySchema,
  postureHistorySchema,
  postureItemSchema,
  posturePageSchema,
  postureQueryParamsSchema,
  postureSchema,
  postureSummarySchema,
  postureTrendQueryParamsSchema,
  postureTrendSchema,
  postureChangePageSchema,
  postureChangesQueryParamsSchema,
  scorecardQueryParamsSchema,
  scorecardReportSchema,
  scorecardSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import { concernImportPaths } from './concernImportPaths';
import { concernPaths, concernSchemas } from './concernPaths';
import {
  BAD_PARAMETER,
  byNameParams,
  errorSchema,
  json,
  NOT_FOUND,
  read,
  readCsv,
} from './operations';
import { intakePaths } from './intakePaths';
import { withPermissions } from './operationPermissions';
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
        GateReport: gateReportSchema,
        Posture: postureSchema,
        PostureHistoryEntry: postureHistoryEntrySchema,
        PostureItem: postureItemSchema,
        PostureSummary: postureSummarySchema,
        QuestionItem: questionItemSchema,
        Scorecard: scorecardSchema,
        ...concernSchemas,
        ...regulationSchemas,
        Waiver: waiverItemSchema,
      },
    },
    paths: withPermissions({
      '/openapi.json': {
        get: {
          summary: 'This description.',
          security: [],
          responses: {
            '200': json('Found.', z.record(z.string(), z.unknown())),
          },
        },
      },
      '/posture': read(
        'Postures that the caller may see, filtered, ordered, page by page.',
        posturePageSchema,
        { requestParams: { query: postureQueryParamsSchema } },
        BAD_PARAMETER,
      ),
      '/posture/summary': read(
        'Levels and requirements over all that the caller may see.',
        postureSummarySchema,
      ),
      '/posture/trend': read(
        'How many interactions stood at which level, over time.',
        postureTrendSchema,
        { requestParams: { query: postureTrendQueryParamsSchema } },
        BAD_PARAMETER,
      ),
      '/posture/changes': read(
        'What changed in all interactions, newest first, page by page.',
        postureChangePageSchema,
        { requestParams: { query: postureChangesQueryParamsSchema } },
        BAD_PARAMETER,
      ),
      '/scorecards': read(
        'Where teams, systems or domains stand, among what the caller may see.',
        scorecardReportSchema,
        { requestParams: { query: scorecardQueryParamsSchema } },
        BAD_PARAMETER,
      ),
      '/scorecards/export.csv': readCsv(
        'The scorecards as comma-separated values (RFC 4180).',
        'The organisation, then the groups, below a header.',
        { requestParams: { query: scorecardQueryParamsSchema } },
        BAD_PARAMETER,
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
      '/gate/by-name/{kind}/{namespace}/{name}': read(
        'Whether an entity reaches a level, and what holds it back.',
        gateReportSchema,
        { requestParams: { path: byNameParams, query: gateQueryParamsSchema } },
        {
          ...NOT_FOUND,
          '400': 'A query parameter is not understood; the message names it.',
        },
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
        ...read(
          'Waivers that the caller may see, filtered, ordered, page by page.',
          waiverPageSchema,
          { requestParams: { query: waiverQueryParamsSchema } },
          {
            '400': 'A query parameter is not understood; the message names it.',
            '403': 'The caller may not read waivers.',
          },
        ),
        post: {
          summary: 'Asks for a waiver.',
          security: [{ bearer: [] }],
          requestBody: {
            content: { 'application/json': { schema: waiverRequestSchema } },
          },
          responses: {
            '201': json('Asked for.', waiverItemSchema),
            '400': json('The body is not understood.', errorSchema),
            '403': json('The caller may not ask for waivers.', errorSchema),
            '404': json('There is no such interaction.', errorSchema),
          },
        },
      },
      '/waivers/{id}': read(
        'One waiver, and what the caller may do with it.',
        waiverItemSchema,
        { requestParams: { path: z.object({ id: z.string() }) } },
        {
          '403': 'The caller may not read waivers.',
          '404': 'There is no such waiver, or the caller may not see it.',
        },
      ),
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
            '200': json('Done.', waiverItemSchema),
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
      '/questions': read(
        'Open questions that the caller may see, filtered, ordered, page by page.',
        questionPageSchema,
        { requestParams: { query: questionQueryParamsSchema } },
        {
          '400': 'A query parameter is not understood; the message names it.',
          '403':
            'The caller may not read posture, or is no person and asks for questions of their own.',
        },
      ),
      '/questions/summary': read(
        'How many of these questions are open and overdue.',
        questionSummarySchema,
      ),
      ...concernPaths,
      ...concernImportPaths,
      ...intakePaths,
      ...regulationPaths,
      '/journal/verification': read(
        'Walks all of the journal, and names the first place where it is not as it was written.',
        journalVerificationSchema,
        {},
        { '403': 'The caller may not have the journal verified.' },
      ),
      '/checks': read(
        'All checks, with what they ask and why.',
        checkListSchema,
      ),
    }),
  });
}
