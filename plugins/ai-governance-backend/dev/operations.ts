import { z } from 'zod';
import { ZodOpenApiOperationObject } from 'zod-openapi';

/** Why a request was refused. */
export const errorSchema = z
  .object({
    error: z.object({
      name: z.string(),
      message: z.string().describe('What was wrong, and what to do.'),
    }),
  })
  .describe('Why a request was refused.');

/** The parts of a path that name an entity. */
export const byNameParams = z.object({
  kind: z
    .string()
    .describe('CustomerInteraction, AiSystem, Component or API, in any case.'),
  namespace: z.string(),
  name: z.string(),
});

/** The refusal for what is unknown or hidden. */
export const NOT_FOUND = {
  '404':
    'No such AI system, customer interaction or service is known, or the caller may not see it.',
};

/** An answer or a body in JSON. */
export function json(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema } } };
}

/** An operation that reads. */
export function read(
  summary: string,
  answer: z.ZodType,
  options: Pick<ZodOpenApiOperationObject, 'requestParams'> = {},
  refusals: Record<string, string> = {},
): { get: ZodOpenApiOperationObject } {
  const all: Record<string, string> = {
    '401': 'There is no valid token.',
    '403': 'The caller may not read posture.',
    '503': 'It cannot be found out now what the caller may see.',
    ...refusals,
  };
  return {
    get: {
      summary,
      security: [{ bearer: [] }],
      ...options,
      responses: {
        '200': json('Found.', answer),
        ...refusalsOf(all),
      },
    },
  };
}

/** Refusals by their status. */
export function refusalsOf(refusals: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(refusals).map(([status, why]) => [
      status,
      json(why, errorSchema),
    ]),
  );
}

/** The refusal of what a query does not understand. */
export const BAD_PARAMETER = {
  '400': 'A query parameter is not understood; the message names it.',
};

/** An operation that hands out a table. */
export function readCsv(
  summary: string,
  description: string,
  options: Pick<ZodOpenApiOperationObject, 'requestParams'>,
  refusals: Record<string, string>,
): { get: ZodOpenApiOperationObject } {
  const { get } = read(summary, z.string(), options, refusals);
  const found = {
    description,
    content: { 'text/csv': { schema: z.string() } },
  };
  return { get: { ...get, responses: { ...get.responses, '200': found } } };
}
