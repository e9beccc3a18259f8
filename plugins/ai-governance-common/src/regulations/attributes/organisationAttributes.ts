import { customerInteractionSpecSchema } from '../../kinds/customerInteraction';
import { typeAt } from './typeAt';
import { Attribute } from './types';

function ours(key: string, label: string, question: string): Attribute {
  const path = `spec.regulatedAs.${key}`;
  return {
    path,
    label,
    question,
    of: 'interaction',
    type: typeAt(customerInteractionSpecSchema, path),
  };
}

/** What the organisation is in the eyes of laws: one yes or no each. */
export const ORGANISATION_ATTRIBUTES = {
  creditor: ours(
    'creditor',
    'we grant credit',
    'Do we grant credit here, or decide on it?',
  ),
  employer: ours(
    'employer',
    'we are the employer',
    'Do we hire or employ the people affected, or decide about their work?',
  ),
  employerOf25: ours(
    'employerOf25',
    'we employ 25 or more',
    'Do we employ 25 people or more in the place concerned?',
  ),
  onlinePlatform: ours(
    'onlinePlatform',
    'we are an online platform',
    'Do we store and spread what users publish, as an online platform?',
  ),
  veryLargePlatform: ours(
    'veryLargePlatform',
    'we are a very large platform',
    'Has the EU designated us as a very large online platform or search engine?',
  ),
  microOrSmallEnterprise: ours(
    'microOrSmallEnterprise',
    'we are a micro or small enterprise',
    'Are we a micro or small enterprise in the EU’s sense?',
  ),
  fcaFirm: ours(
    'fcaFirm',
    'we act under the FCA’s rules',
    'Do we do this under the rules of the UK Financial Conduct Authority?',
  ),
  consumerSupplier: ours(
    'consumerSupplier',
    'we supply consumers',
    'Do we supply goods or services to consumers here?',
  ),
  publicBody: ours(
    'publicBody',
    'we are a public body',
    'Are we a public body?',
  ),
  federalInstitution: ours(
    'federalInstitution',
    'we are a Canadian federal institution',
    'Are we a department or agency of Canada’s federal government?',
  ),
  publicServiceProvider: ours(
    'publicServiceProvider',
    'we provide public services',
    'Are we a private body that provides public services?',
  ),
  ccpaBusiness: ours(
    'ccpaBusiness',
    'we are a CCPA business',
    'Are we a business in the sense of California’s privacy act (CCPA)?',
  ),
  appEntity: ours(
    'appEntity',
    'we are an APP entity',
    'Are we bound by Australia’s Privacy Principles (an APP entity)?',
  ),
} satisfies Record<string, Attribute>;
