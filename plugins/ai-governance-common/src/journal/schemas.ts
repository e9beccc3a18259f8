import { z } from 'zod';
import { JOURNAL_PROBLEMS } from './constants';

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 in hex.');

const positionSchema = z
  .int()
  .min(1)
  .describe('Counts the events of a record, from 1.');

/** @public */
export const recordKeySchema = z.object({
  kind: z.string().min(1).describe('The kind of record, such as `concern`.'),
  id: z.string().min(1),
});

/** @public */
export const journalEventSchema = z
  .object({
    record: recordKeySchema,
    position: positionSchema,
    at: z.iso.datetime(),
    actor: z.string().describe('Who did it, as an entity reference.'),
    type: z.string().describe('What was done, such as `concern.received`.'),
    why: z.string().optional(),
    data: z
      .record(z.string(), z.json())
      .describe('What changed; nothing personal, and no free text.'),
    sealed: z
      .object({
        salt: z.string().describe('The SHA-256 of the salt, in base64url.'),
        values: z
          .record(z.string(), z.string())
          .describe('HMAC-SHA-256 of each text under the salt, in base64url.'),
      })
      .optional()
      .describe('Texts and personal values, as what proves them.'),
    previousHash: hashSchema,
    hash: hashSchema,
  })
  .describe('One change of a record. Its hash chains it to the one before.');

/** @public */
export const journalHeadSchema = z
  .object({
    record: recordKeySchema,
    position: positionSchema,
    hash: hashSchema,
  })
  .describe('The last event of a record.');

/** @public */
export const journalCheckpointSchema = z
  .object({
    number: z.int().min(1),
    at: z.iso.datetime(),
    heads: z
      .array(journalHeadSchema)
      .min(1)
      .describe('Heads that changed since a checkpoint saw them last.'),
    previousHash: hashSchema,
    hash: hashSchema,
  })
  .describe('What the journal was at one time, chained to the one before.');

/** @public */
export const recordEventSchema = z
  .object({
    type: z.string().describe('What was done, such as `concern.received`.'),
    record: recordKeySchema,
    position: positionSchema,
    at: z.iso.datetime(),
    scope: z
      .string()
      .describe('The same when the same event is published again.'),
  })
  .describe(
    'What is published on the topic of a record kind. Who may read the record finds the rest there.',
  );

/** @public */
export const journalFaultSchema = z
  .object({
    ok: z.literal(false),
    problem: z.enum(JOURNAL_PROBLEMS),
    message: z.string(),
    recordKind: z.string().optional(),
    recordId: z.string().optional(),
    position: positionSchema.optional(),
    checkpoint: z
      .int()
      .optional()
      .describe('The number of the checkpoint that shows it.'),
  })
  .describe('The first place where the journal is not as it was written.');

/** @public */
export const journalSoundSchema = z
  .object({
    ok: z.literal(true),
    records: z.int().min(0),
    events: z.int().min(0),
    checkpoints: z.int().min(0),
    lastCheckpoint: journalCheckpointSchema
      .pick({ number: true, at: true, hash: true })
      .optional()
      .describe('To compare with the last one in the auditor log.'),
  })
  .describe('All is as it was written.');

/** @public */
export const journalVerificationSchema = z.discriminatedUnion('ok', [
  journalSoundSchema,
  journalFaultSchema,
]);
