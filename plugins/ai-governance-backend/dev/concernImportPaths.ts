import {
  concernImportParamsSchema,
  concernImportRequestSchema,
  concernImportSchema,
  importProblemSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { ZodOpenApiOperationObject } from 'zod-openapi';
import { errorSchema, json, refusalsOf } from './operations';

/** An operation on a file of concerns. */
function importing(
  summary: string,
  done: Record<string, string>,
  refused: ZodOpenApiOperationObject['responses'] = {},
): { post: ZodOpenApiOperationObject } {
  return {
    post: {
      summary,
      security: [{ bearer: [] }],
      requestParams: { query: concernImportParamsSchema },
      requestBody: {
        content: {
          'text/csv': { schema: z.string() },
          'application/json': { schema: concernImportRequestSchema },
        },
      },
      responses: {
        ...Object.fromEntries(
          Object.entries(done).map(([status, words]) => [
            status,
            json(words, concernImportSchema),
          ]),
        ),
        ...refused,
        ...refusalsOf({
          '400': 'It is no table of concerns; the message names the place.',
          '401': 'There is no valid token.',
          '403': 'The caller may not enter concerns.',
          '413': 'The file is too large.',
        }),
      },
    },
  };
}

/** The routes by which files of concerns are imported. */
export const concernImportPaths = {
  '/concerns/import/preview': importing(
    'Shows what a file of concerns would become, row by row; nothing is kept.',
    { '200': 'Read.' },
  ),
  '/concerns/import': importing(
    'Imports a file of concerns: all of it or nothing, each row once.',
    { '200': 'All of it was imported before.', '201': 'Imported.' },
    {
      '422': json(
        'Rows are faulty, so nothing was imported; the answer lists why.',
        z.object({
          error: errorSchema.shape.error.extend({
            problems: z.array(importProblemSchema),
          }),
        }),
      ),
    },
  ),
};
