import { z } from 'zod';
import { oneOf, owner, period, text, texts } from './primitives';
import {
  FEEDBACK_CHANNEL_TYPES,
  INFORMATION_CHANNELS,
  INFORMATION_FORMATS,
  RIGHTS,
} from './vocabulary';

const dataTypeSchema = z
  .strictObject({
    name: text('What the data is, such as income.'),
    source: text('Where it comes from, such as the applicant.').optional(),
    purpose: text('What it is used for.').optional(),
  })
  .describe('One type of data that is used.');

const rightSchema = z
  .strictObject({
    right: oneOf(RIGHTS, 'What the customer can ask for.'),
    how: text('How the customer does it, as steps.').optional(),
    channel: oneOf(
      FEEDBACK_CHANNEL_TYPES,
      'The type of the feedback channel where it is asked for.',
    ).optional(),
    within: period('How soon the customer gets an answer.').optional(),
    reviewers: owner('Who answers.').optional(),
    canChange: text('What the answer can change.').optional(),
  })
  .describe('One right, and the way to it.');

const informationChannelSchema = z
  .strictObject({
    kind: oneOf(INFORMATION_CHANNELS, 'Where customers are told.'),
    format: oneOf(INFORMATION_FORMATS, 'In which format.').optional(),
    rationale: text('Why this channel fits these customers.').optional(),
  })
  .describe('One channel through which customers are told.');

/** What customers must be told about a customer interaction. */
export const transparencySchema = z
  .strictObject({
    role: text('The part that AI plays, in words for customers.').optional(),
    dataTypes: z
      .array(dataTypeSchema)
      .describe('Which data is used, from where, and what for.')
      .optional(),
    factors: texts(
      'What counts most in the result.',
      'One significant factor.',
    ).optional(),
    limitations: texts(
      'What the AI cannot do, or does less well.',
      'One limitation.',
    ).optional(),
    knownRisks: texts(
      'What can go wrong for a customer.',
      'One known risk.',
    ).optional(),
    rights: z
      .array(rightSchema)
      .describe('What customers can ask for, and how.')
      .optional(),
    languages: z
      .array(
        z
          .string()
          .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, {
            error: 'a language code such as en or de-CH',
          })
          .describe('A language code such as en, de or de-CH.'),
      )
      .describe('The languages in which customers are told.')
      .optional(),
    channels: z
      .array(informationChannelSchema)
      .describe('Where and in which format customers are told.')
      .optional(),
  })
  .describe('What customers are told, in the words that they read.');
