import { z } from 'zod';
import { date, oneOf, period, text } from './primitives';
import {
  FEEDBACK_CHANNEL_TYPES,
  FEEDBACK_PURPOSES,
  TOLD_IN,
} from './vocabulary';

const feedbackChannelSchema = z
  .strictObject({
    purposes: z
      .array(
        oneOf(
          FEEDBACK_PURPOSES,
          'feedback; concern: something is wrong; review: of a decision.',
        ),
      )
      .describe('What customers can use the channel for.')
      .optional(),
    type: oneOf(FEEDBACK_CHANNEL_TYPES, 'What sort of channel it is.'),
    address: text(
      'Where it is: a web address, an e-mail address, a telephone number, a postal address.',
    ).optional(),
    accessibility: z
      .strictObject({
        standard: text(
          'The standard it was tested against, such as WCAG 2.2 AA.',
        ),
        testedOn: date('When it was last tested.').optional(),
      })
      .describe('How the channel was found to be accessible.')
      .optional(),
    told: z
      .array(oneOf(TOLD_IN, 'One place.'))
      .describe('Where customers are told that the channel exists.')
      .optional(),
  })
  .describe('One channel for customers to be heard.');

/** How customers can be heard about a customer interaction. */
export const feedbackSchema = z
  .strictObject({
    channels: z
      .array(feedbackChannelSchema)
      .describe('The channels through which customers can be heard.')
      .optional(),
    acknowledgeWithin: period(
      'How soon customers hear that their concern has arrived.',
    ).optional(),
    resolveWithin: period('How soon customers get an outcome.').optional(),
  })
  .describe(
    'How customers can give feedback, raise concerns and ask for a review.',
  );
