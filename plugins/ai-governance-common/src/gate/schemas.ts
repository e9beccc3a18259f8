import { z } from 'zod';
import { LEVELS, POSTURE_LEVELS } from '../posture/levels';
import { fixSchema } from '../posture/schemas';
import { GATE_MODES } from './modes';

const levelSchema = z.enum(POSTURE_LEVELS);
const wantedLevelSchema = z.enum(LEVELS);
const modeSchema = z.enum(GATE_MODES);

/** @public */
export const gateCheckSchema = z
  .object({
    checkId: z.string(),
    title: z
      .string()
      .optional()
      .describe('What is so when the check passes; absent if it is unknown.'),
    level: wantedLevelSchema.describe('The level that the check holds back.'),
    status: z.enum(['fail', 'undetermined', 'waived']),
    message: z.string().describe('What was found, in plain words.'),
    fix: fixSchema.optional(),
  })
  .describe('A check that is not met.');

/** @public */
export const gateInteractionSchema = z
  .object({
    entityRef: z.string(),
    title: z.string(),
    level: levelSchema.describe('The level as it is shown everywhere.'),
    levelWithWaivers: levelSchema
      .optional()
      .describe(
        'The level if waived checks count as met; only where waivers are accepted.',
      ),
    passed: z.boolean(),
    reasons: z
      .array(z.string())
      .describe('Why it does not pass, apart from single checks.'),
    holding: z
      .array(gateCheckSchema)
      .describe('The checks that hold it below the wanted level.'),
    waived: z
      .array(gateCheckSchema)
      .describe(
        'The checks at or below the wanted level that are waived, accepted or not.',
      ),
  })
  .describe('What the gate says of one interaction.');

/** @public */
export const gateReportSchema = z
  .object({
    entityRef: z.string(),
    title: z.string(),
    asOf: z.iso.date().describe('The date whose policy was followed.'),
    assessedAt: z.iso
      .datetime()
      .optional()
      .describe('When the oldest posture in it was assessed.'),
    wantedLevel: wantedLevelSchema,
    level: levelSchema.describe('The level as it is shown everywhere.'),
    levelWithWaivers: levelSchema
      .optional()
      .describe(
        'The level if waived checks count as met; only where waivers are accepted.',
      ),
    waiversAccepted: z
      .boolean()
      .describe('Whether waived checks count as met, for this gate only.'),
    passed: z.boolean(),
    mode: modeSchema,
    modeBecause: z.string().describe('Why this mode, in plain words.'),
    blocks: z
      .boolean()
      .describe('Whether the caller should stop: not passed, in mode block.'),
    upcoming: z
      .array(
        z.object({
          from: z.iso.date(),
          mode: modeSchema,
          level: wantedLevelSchema.optional(),
        }),
      )
      .describe('What the policy says from later dates on, soonest first.'),
    reasons: z
      .array(z.string())
      .describe('Why the entity as a whole does not pass.'),
    interactions: z.array(gateInteractionSchema),
    notes: z.array(z.string()).describe('What else one should know.'),
  })
  .describe('Whether an entity reaches a level, and what holds it back.');

/** @public */
export const gateQueryParamsSchema = z.strictObject({
  level: z
    .enum(LEVELS, { error: `use one of ${LEVELS.join(', ')}` })
    .describe('The level that every interaction has to reach.'),
  mode: z
    .enum(GATE_MODES, { error: `use one of ${GATE_MODES.join(', ')}` })
    .optional()
    .describe(
      'What to do about an entity that does not pass. It can only be stricter than the policy says.',
    ),
  acceptWaivers: z
    .enum(['true', 'false'], { error: 'use true or false' })
    .transform(word => word === 'true')
    .optional()
    .describe(
      'Whether waived checks count as met, where the policy lets them.',
    ),
});
