import { z } from 'zod';
import { entityRef } from '../../kinds/primitives';
import { KIND_CUSTOMER_INTERACTION } from '../../kinds/constants';
import { AFFECTED_ROLES, REQUEST_TYPES } from '../../kinds/vocabulary';
import { CONCERN_CHANNELS } from '../vocabulary';
import { line, moment, prose } from './texts';

/** Who raised a concern. @public */
export const concernCustomerSchema = z
  .strictObject({
    reference: line('A customer number or the like.').optional(),
    name: line('As the customer writes it.').optional(),
    email: z.email({ error: 'an e-mail address' }).max(254).optional(),
    relationship: z.enum(AFFECTED_ROLES).optional(),
  })
  .describe('Who raised it. Kept apart, under a permission of its own.');

/** @public */
export const onBehalfOfSchema = z
  .strictObject({
    name: line('The person it is about.'),
    authority: line('By what right somebody speaks for them.', 1000),
  })
  .describe('For whom it was raised.');

/** @public */
export const concernSubmissionSchema = z
  .strictObject({
    receivedAt: moment(
      'When the organisation got it; now, if left out. It may lie in the past: a letter counts from the day it arrived.',
    ).optional(),
    channel: z.enum(CONCERN_CHANNELS),
    interactionRef: entityRef(
      [KIND_CUSTOMER_INTERACTION],
      'The customer interaction; untriaged if left out.',
    ).optional(),
    decisionRef: line('The decision, as the business numbers it.').optional(),
    summary: line('What it is about, in a line.'),
    description: prose('What the customer says.'),
    requests: z
      .array(z.strictObject({ type: z.enum(REQUEST_TYPES) }))
      .min(1, { error: 'at least one request' })
      .max(REQUEST_TYPES.length)
      .refine(
        requests =>
          new Set(requests.map(({ type }) => type)).size === requests.length,
        { error: 'each type at most once' },
      )
      .describe('What the customer asks for.'),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, {
        error: 'an ISO 3166 code such as DE or US-CA',
      })
      .optional()
      .describe('Where the customer is.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
        error: 'a language tag such as en or pt-BR',
      })
      .optional()
      .describe('The language of the customer.'),
    desiredOutcome: line('What the customer would like.', 2000).optional(),
    adjustmentsNeeded: line(
      'What the customer needs to take part: large print, an interpreter.',
      2000,
    ).optional(),
    onBehalfOf: onBehalfOfSchema.optional(),
    customer: concernCustomerSchema.optional(),
  })
  .describe('A concern, as it comes in.');

/** A concern, as it comes in. @public */
export type ConcernSubmission = z.infer<typeof concernSubmissionSchema>;

/** What is personal about a concern. @public */
export const concernPersonalDataSchema = z
  .object({
    customer: concernCustomerSchema.optional(),
    onBehalfOf: onBehalfOfSchema.optional(),
    adjustmentsNeeded: z.string().optional(),
    original: z
      .object({ summary: z.string(), description: z.string() })
      .optional()
      .describe('The texts before identifiers were taken out, where any were.'),
  })
  .describe('What is personal about a concern.');

/** What is personal about a concern. @public */
export type ConcernPersonalData = z.infer<typeof concernPersonalDataSchema>;
