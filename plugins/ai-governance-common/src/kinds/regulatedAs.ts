import { z } from 'zod';
import { yesNo } from './primitives';

/**
 * What the organisation is, in this interaction, in the eyes of laws. One yes
 * or no each: a role that nobody mentioned is a question, not a no.
 * @public
 */
export const regulatedAsSchema = z
  .strictObject({
    creditor: yesNo('Whether we grant credit, or decide on it.').optional(),
    employer: yesNo(
      'Whether we hire or employ the people affected, or decide about their work.',
    ).optional(),
    employerOf25: yesNo(
      'Whether we employ 25 people or more in the place concerned.',
    ).optional(),
    onlinePlatform: yesNo(
      'Whether we store and spread what users publish, as an online platform.',
    ).optional(),
    veryLargePlatform: yesNo(
      'Whether the EU has designated us as a very large online platform or search engine.',
    ).optional(),
    microOrSmallEnterprise: yesNo(
      'Whether we are a micro or small enterprise in the EU’s sense.',
    ).optional(),
    fcaFirm: yesNo(
      'Whether we do this under the rules of the UK Financial Conduct Authority.',
    ).optional(),
    consumerSupplier: yesNo(
      'Whether we supply goods or services to consumers.',
    ).optional(),
    publicBody: yesNo('Whether we are a public body.').optional(),
    federalInstitution: yesNo(
      'Whether we are a department or agency of Canada’s federal government.',
    ).optional(),
    publicServiceProvider: yesNo(
      'Whether we are a private body that provides public services.',
    ).optional(),
    ccpaBusiness: yesNo(
      'Whether we are a business in the sense of California’s privacy act (CCPA).',
    ).optional(),
    appEntity: yesNo(
      'Whether we are bound by Australia’s Privacy Principles (an APP entity).',
    ).optional(),
  })
  .describe('What we are in the eyes of laws. Leave out what is not known.');

/** What the organisation is in the eyes of laws. @public */
export type RegulatedAs = z.infer<typeof regulatedAsSchema>;
