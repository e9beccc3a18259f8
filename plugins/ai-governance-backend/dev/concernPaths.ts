import {
  channelTestListSchema,
  channelTestQueryParamsSchema,
  channelTestRequestSchema,
  channelTestSchema,
  clockSchema,
  concernAmendmentSchema,
  concernAssignmentSchema,
  concernFilterParamsSchema,
  concernItemSchema,
  concernMessageInputSchema,
  concernOverviewSchema,
  concernPageSchema,
  concernQueryParamsSchema,
  concernSubmissionSchema,
  concernTransitionSchema,
  concernViewSchema,
  legalHoldSchema,
  requestTransitionSchema,
  signalAssessmentSchema,
  signalPageSchema,
  signalQueryParamsSchema,
  signalViewSchema,
  stepLackSchema,
  timelineQueryParamsSchema,
  timelineSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { ZodOpenApiOperationObject } from 'zod-openapi';
import {
  BAD_PARAMETER,
  errorSchema,
  json,
  read,
  readCsv,
  refusalsOf,
} from './operations';

/** The shapes that the routes of concerns share. */
export const concernSchemas = {
  ChannelTest: channelTestSchema,
  Concern: concernViewSchema,
  ConcernClock: clockSchema,
  ConcernItem: concernItemSchema,
  Signal: signalViewSchema,
};

const HIDDEN = {
  '404': 'There is no such record, or the caller may not see it.',
};

const NO_INTERACTION = {
  '404': 'There is no such interaction, or the caller may not see it.',
};

const BAD_BODY = {
  '400': 'The body is not understood; the message names the place.',
};

const lackingSchema = z.object({
  error: errorSchema.shape.error.extend({ lacks: z.array(stepLackSchema) }),
});

const idParams = z.object({
  id: z.string().describe('The id of a concern; to read it, its number too.'),
});

const requestParams = idParams.extend({ requestId: z.string() });

/** A change of a concern or signal, which answers how it is then. */
function changing(
  summary: string,
  options: {
    path?: z.ZodObject;
    body?: z.ZodType;
    /** What is answered; the concern if left out. */
    answer?: z.ZodType;
    /** Whether it has to name the version that it was read at. */
    versioned?: boolean;
    /** Whether it can lack something. */
    guarded?: boolean;
    refusals?: Record<string, string>;
  },
): ZodOpenApiOperationObject {
  const { path = idParams, body, versioned = true, guarded } = options;
  const { answer = concernViewSchema } = options;
  return {
    summary,
    security: [{ bearer: [] }],
    requestParams: {
      path,
      ...(versioned && {
        header: z.object({
          'If-Match': z.string().describe('The version in quotes: "3".'),
        }),
      }),
    },
    ...(body && {
      requestBody: { content: { 'application/json': { schema: body } } },
    }),
    responses: {
      '200': json('Done.', answer),
      ...(guarded && {
        '422': json(
          'It lacks something; the answer lists what.',
          lackingSchema,
        ),
      }),
      ...refusalsOf({
        '401': 'There is no valid token.',
        '403': 'The caller may not do this.',
        ...(body && BAD_BODY),
        ...HIDDEN,
        ...(versioned && {
          '412': 'It has changed since; the message names its version.',
          '428': 'The version that it was read at is not named.',
        }),
        ...options.refusals,
      }),
    },
  };
}

const NOT_FROM_HERE = {
  '409': 'The step does not lead on from the present state.',
};

/** The routes of concerns. */
export const concernPaths = {
  '/concerns': {
    ...read(
      'Concerns that the caller may see, page by page.',
      concernPageSchema,
      { requestParams: { query: concernQueryParamsSchema } },
      BAD_PARAMETER,
    ),
    post: {
      summary: 'Enters a concern, however it reached us.',
      security: [{ bearer: [] }],
      requestBody: {
        content: { 'application/json': { schema: concernSubmissionSchema } },
      },
      responses: {
        '201': json(
          'Entered. The receipt is told here and never again.',
          concernViewSchema,
        ),
        ...refusalsOf({
          ...BAD_BODY,
          '401': 'There is no valid token.',
          '403': 'The caller may not enter concerns.',
          ...NO_INTERACTION,
        }),
      },
    },
  },
  '/concerns/summary': read(
    'What the concerns that fit come to, now and over twelve months.',
    concernOverviewSchema,
    { requestParams: { query: concernFilterParamsSchema } },
    BAD_PARAMETER,
  ),
  '/concerns/export.csv': readCsv(
    'The concerns that fit as comma-separated values (RFC 4180).',
    'A header, then a line for each concern; nothing personal is in it.',
    { requestParams: { query: concernFilterParamsSchema } },
    BAD_PARAMETER,
  ),
  '/concerns/signals': read(
    'What many concerns point to together, the newest first.',
    signalPageSchema,
    { requestParams: { query: signalQueryParamsSchema } },
    BAD_PARAMETER,
  ),
  '/concerns/signals/{id}/assessment': {
    post: changing('Writes down what a person found out about a signal.', {
      path: z.object({ id: z.string().describe('The id of a signal.') }),
      body: signalAssessmentSchema,
      answer: signalViewSchema,
    }),
  },
  '/concerns/{id}': {
    ...read(
      'One concern, and what the caller may do with it.',
      concernViewSchema,
      { requestParams: { path: idParams } },
      HIDDEN,
    ),
    patch: changing('Says what was not known when it came in.', {
      body: concernAmendmentSchema,
    }),
  },
  '/concerns/{id}/timeline': read(
    'What happened to a concern: the events of its journal.',
    timelineSchema,
    { requestParams: { path: idParams, query: timelineQueryParamsSchema } },
    HIDDEN,
  ),
  '/concerns/{id}/transitions': {
    post: changing('Takes a concern one step on.', {
      body: concernTransitionSchema,
      guarded: true,
      refusals: NOT_FROM_HERE,
    }),
  },
  '/concerns/{id}/requests/{requestId}/transitions': {
    post: changing('Takes one request of a concern a step on.', {
      path: requestParams,
      body: requestTransitionSchema,
      guarded: true,
      refusals: NOT_FROM_HERE,
    }),
  },
  '/concerns/{id}/assignment': {
    put: changing('Hands a concern to somebody, or to nobody.', {
      body: concernAssignmentSchema,
    }),
  },
  '/concerns/{id}/messages': {
    post: changing('Writes down a note, or what was said.', {
      body: concernMessageInputSchema,
      versioned: false,
    }),
  },
  '/concerns/{id}/legal-hold': {
    put: changing('Puts a legal hold on a concern, or lifts it.', {
      body: legalHoldSchema,
    }),
  },
  '/concerns/{id}/personal-data': {
    delete: changing('Erases what is personal, for ever.', {
      refusals: { '409': 'It is under legal hold, or still open.' },
    }),
  },
  '/channel-tests': {
    ...read(
      'The tests of the channels of an interaction, newest first.',
      channelTestListSchema,
      { requestParams: { query: channelTestQueryParamsSchema } },
      {
        ...BAD_PARAMETER,
        '403': 'The caller may not read tests of channels.',
        ...NO_INTERACTION,
      },
    ),
    post: {
      summary: 'Records a test of a channel, in the name of a person.',
      security: [{ bearer: [] }],
      requestBody: {
        content: { 'application/json': { schema: channelTestRequestSchema } },
      },
      responses: {
        '201': json('Recorded.', channelTestSchema),
        ...refusalsOf({
          ...BAD_BODY,
          '401': 'There is no valid token.',
          '403': 'The caller may not record tests, or is no person.',
          ...NO_INTERACTION,
        }),
      },
    },
  },
};
