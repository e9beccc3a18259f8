import { concernSubmissionSchema } from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { errorSchema, json, refusalsOf } from './operations';

const channelParams = z.object({
  channel: z.string().describe('The name of a channel in the config.'),
});

const problemSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  found: z.unknown(),
  allowed: z.string(),
});

const takenSchema = z.object({
  outcome: z.enum(['taken', 'repeated', 'ignored']),
  id: z.string().optional(),
  reference: z.string().optional(),
  state: z.string().optional(),
  receipt: z
    .string()
    .optional()
    .describe('The code for the customer; told with the first delivery only.'),
});

const triedSchema = z.object({
  outcome: z.enum(['mapped', 'ignored']),
  candidate: z.record(z.string(), z.unknown()).optional(),
  value: concernSubmissionSchema.optional(),
  problems: z.array(problemSchema).optional(),
});

const payload = {
  content: {
    'application/json': { schema: z.record(z.string(), z.unknown()) },
  },
};

/** The routes by which other systems hand in concerns. */
export const intakePaths = {
  '/intake/{channel}': {
    post: {
      summary: 'Hands in a concern, signed as the channel wants it.',
      security: [],
      requestParams: { path: channelParams },
      requestBody: payload,
      responses: {
        '200': json('It was handed in before.', takenSchema),
        '201': json('Taken.', takenSchema),
        '202': json('The channel does not take such payloads.', takenSchema),
        '422': json(
          'The mapping of the channel makes no concern of it.',
          z.object({
            error: errorSchema.shape.error.extend({
              problems: z.array(problemSchema),
            }),
          }),
        ),
        ...refusalsOf({
          '400': 'The body is no JSON; the message names the place.',
          '401': 'The signature is not accepted.',
          '404': 'There is no such channel.',
          '413': 'The body is too large.',
        }),
      },
    },
  },
  '/intake/{channel}/dry-run': {
    post: {
      summary: 'Shows what a payload would become; nothing is kept.',
      security: [{ bearer: [] }],
      requestParams: { path: channelParams },
      requestBody: payload,
      responses: {
        '200': json('Tried out.', triedSchema),
        ...refusalsOf({
          '400': 'The body is no JSON; the message names the place.',
          '401': 'There is no valid token.',
          '403': 'The caller may not try channels out.',
          '404': 'There is no such channel.',
          '413': 'The body is too large.',
        }),
      },
    },
  },
};
