import { z } from 'zod';
import { KIND_CUSTOMER_INTERACTION } from '../../kinds/constants';
import { date, entityRef } from '../../kinds/primitives';
import { CONCERN_CHANNELS } from '../vocabulary';
import { line, moment } from './texts';

const interactionRef = entityRef(
  [KIND_CUSTOMER_INTERACTION],
  'The customer interaction that the channel belongs to.',
);

/** @public */
export const channelTestRequestSchema = z
  .strictObject({
    interactionRef,
    channel: z.enum(CONCERN_CHANNELS).describe('The channel that was tried.'),
    testedOn: date(
      'When it was tried; not in the future, and no more than five years ago.',
    ),
    reachedUs: z
      .boolean()
      .describe('Whether what was sent arrived with those who answer it.'),
    note: line(
      'What was tried, and what became of it. It names no customer.',
      2000,
    ).optional(),
  })
  .describe('That somebody tried whether a channel leads to us.');

/** That somebody tried whether a channel leads to us. @public */
export type ChannelTestRequest = z.infer<typeof channelTestRequestSchema>;

/** @public */
export const channelTestSchema = z
  .object({
    ...channelTestRequestSchema.shape,
    id: z.string(),
    testedBy: z.string().describe('The person, as an entity reference.'),
    recordedAt: moment('When it was recorded.'),
  })
  .describe('A recorded test of a channel.');

/** A recorded test of a channel. @public */
export type ChannelTest = z.infer<typeof channelTestSchema>;

/** @public */
export const channelTestListSchema = z
  .object({
    items: z
      .array(channelTestSchema)
      .describe('Newest first; a hundred at most.'),
    mayRecord: z.boolean().describe('Whether the caller may record one.'),
  })
  .describe('The recorded tests of the channels of an interaction.');

/** The recorded tests of the channels of an interaction. @public */
export type ChannelTestList = z.infer<typeof channelTestListSchema>;

/** @public */
export const channelTestQueryParamsSchema = z.strictObject({ interactionRef });
