import { FEEDBACK_CHANNEL_TYPES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { mappingSchema } from '../mapping/mappingSchema';
import { GENERIC_SCHEME, WEBHOOK_SCHEMES } from '../schemes/webhookSchemes';

const SCHEME_NAMES = [
  ...WEBHOOK_SCHEMES.map(({ name }) => name),
  GENERIC_SCHEME,
];

/** Shorter ones can be guessed by trying. */
const SECRET_LENGTH = 16;

function oneOf<const T extends string>(words: readonly T[]) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

const headerSchema = z
  .string({ error: 'the name of a header' })
  .regex(/^[A-Za-z0-9-]+$/, { error: 'the name of a header' })
  .transform(name => name.toLowerCase());

const timestampSchema = z.strictObject({
  header: headerSchema,
  signed: z
    .string({ error: 'text with {timestamp} and {body}' })
    .refine(
      signed =>
        signed.split('{body}').length === 2 && signed.includes('{timestamp}'),
      {
        error:
          'text with {timestamp} and, once, {body}, such as {timestamp}.{body}',
      },
    ),
});

const schemeOptionsSchema = z.strictObject({
  header: headerSchema,
  algorithm: oneOf(['sha256', 'sha512']),
  encoding: oneOf(['hex', 'base64']),
  prefix: z.string().optional(),
  timestamp: timestampSchema.optional(),
  deliveryIdHeader: headerSchema.optional(),
});

/** One channel as config describes it. */
export const channelSchema = z.strictObject({
  scheme: oneOf(SCHEME_NAMES),
  secrets: z
    .array(
      z
        .string({ error: `a secret of ${SECRET_LENGTH} characters or more` })
        .min(SECRET_LENGTH, {
          error: `a secret of ${SECRET_LENGTH} characters or more`,
        }),
      { error: 'a list of secrets' },
    )
    .min(1, { error: 'one secret or more' }),
  kind: oneOf(FEEDBACK_CHANNEL_TYPES).optional(),
  interactionRef: z.string().optional(),
  mapping: mappingSchema.optional(),
  toleranceSeconds: z
    .int({ error: 'seconds, from 1 to 86400' })
    .min(1, { error: 'seconds, from 1 to 86400' })
    .max(86400, { error: 'seconds, from 1 to 86400' })
    .optional(),
  schemeOptions: schemeOptionsSchema.optional(),
});

/** A channel as config describes it. */
export type WrittenChannel = z.infer<typeof channelSchema>;
