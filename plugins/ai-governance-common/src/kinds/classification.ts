import { z } from 'zod';
import { oneOf, yesNo } from './primitives';
import { DATA_SOURCES, LAWFUL_BASES, SYNTHETIC_CONTENT } from './vocabulary';

const contactSchema = z
  .strictObject({
    directInteraction: yesNo(
      'Whether customers talk, write or otherwise deal with the AI itself.',
    ).optional(),
    obviouslyAi: yesNo(
      'Whether any attentive customer sees at once that it is an AI.',
    ).optional(),
    emotionalCompanion: yesNo(
      'Whether the AI acts like a person and keeps customers emotional company.',
    ).optional(),
  })
  .describe('How customers meet the AI.');

const contentSchema = z
  .strictObject({
    synthetic: z
      .array(oneOf(SYNTHETIC_CONTENT, 'One sort of content.'))
      .describe(
        'What the AI generates for customers. An empty list says: nothing.',
      )
      .optional(),
    deepFake: yesNo(
      'Whether images, sound or video pass for real people, places or events.',
    ).optional(),
    publicInterestText: yesNo(
      'Whether generated text informs the public on matters of public interest.',
    ).optional(),
    editorialResponsibility: yesNo(
      'Whether a person reviews such text and somebody answers for its publication.',
    ).optional(),
    recommender: yesNo(
      'Whether the AI suggests or orders what customers get to see.',
    ).optional(),
  })
  .describe('What the AI puts before customers.');

const dataSchema = z
  .strictObject({
    sources: z
      .array(
        oneOf(
          DATA_SOURCES,
          'customer: collected from the person; elsewhere: from anybody or anything else.',
        ),
      )
      .describe('Where data about people comes from.')
      .optional(),
    lawfulBases: z
      .array(oneOf(LAWFUL_BASES, 'One basis.'))
      .describe('On which bases data about people is used.')
      .optional(),
    directMarketing: yesNo(
      'Whether data about people is used for direct marketing.',
    ).optional(),
    consumerReport: yesNo(
      'Whether a report of a consumer reporting agency (US) is used.',
    ).optional(),
    emotionRecognition: yesNo(
      'Whether emotions or intentions are read from faces, voices or bodies.',
    ).optional(),
    biometricCategorisation: yesNo(
      'Whether people are sorted into categories by biometric data.',
    ).optional(),
  })
  .describe('Which data about people is used, and how.');

const useSchema = z
  .strictObject({
    personalisedOffer: yesNo(
      'Whether prices or offers are made for the single customer by automated processing.',
    ).optional(),
    automatedMonitoring: yesNo(
      'Whether people’s work is watched or rated by automated means.',
    ).optional(),
    videoInterview: yesNo(
      'Whether AI analyses recorded job interviews.',
    ).optional(),
    publicJobPosting: yesNo(
      'Whether it concerns jobs that are advertised to the public.',
    ).optional(),
    medicalTreatment: yesNo(
      'Whether AI is part of a health care service or treatment.',
    ).optional(),
    highImpact: yesNo(
      'Whether it is high-impact AI in the sense of Korean law.',
    ).optional(),
    eligibleComplainants: yesNo(
      'Whether some of the customers may take complaints to the UK Financial Ombudsman Service.',
    ).optional(),
    retailCustomers: yesNo(
      'Whether some of the customers are retail customers in the sense of the FCA.',
    ).optional(),
  })
  .describe('Uses that some laws single out.');

/**
 * Facts on which only some laws turn. They are proposed here, and confirmed by
 * people with the right role.
 */
export const classificationSchema = z
  .strictObject({
    contact: contactSchema.optional(),
    content: contentSchema.optional(),
    data: dataSchema.optional(),
    use: useSchema.optional(),
  })
  .describe(
    'Facts on which only some laws turn: proposed here, confirmed in the portal.',
  );
