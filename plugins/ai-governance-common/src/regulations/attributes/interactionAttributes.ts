import { customerInteractionSpecSchema } from '../../kinds/customerInteraction';
import { typeAt } from './typeAt';
import { Attribute } from './types';

function declared(path: string, label: string, question: string): Attribute {
  return {
    path,
    label,
    question,
    of: 'interaction',
    type: typeAt(customerInteractionSpecSchema, path),
  };
}

/**
 * What an interaction declares and predicates may ask about: where it stands,
 * what it is about, and the question where it is missing.
 */
export const INTERACTION_ATTRIBUTES = {
  interactionType: declared(
    'spec.type',
    'sort of interaction',
    'What sort of interaction is it?',
  ),
  sector: declared(
    'spec.affected.sector',
    'sector',
    'In which sector does this happen?',
  ),
  audience: declared(
    'spec.affected.roles',
    'who is affected',
    'Who is affected: consumers, businesses, the public, employees, candidates or platform workers?',
  ),
  peoplePerYear: declared(
    'spec.affected.peoplePerYear',
    'people affected in a year',
    'About how many people or companies are affected in a year?',
  ),
  subject: declared(
    'spec.decision.subject',
    'what is decided about',
    'What is decided about?',
  ),
  humanRole: declared(
    'spec.decision.humanRole',
    'what people do',
    'Do people take part in the result: not at all, when asked, by checking each result, or by deciding themselves?',
  ),
  effect: declared(
    'spec.decision.effect',
    'effect on the customer',
    'What does the result do to the customer: a legal effect, a similarly significant one, a limited one, or none?',
  ),
  personalData: declared(
    'spec.decision.personalData',
    'data about people',
    'Is data about people used?',
  ),
  specialCategories: declared(
    'spec.decision.specialCategories',
    'specially protected data',
    'Is specially protected data used, such as data about health, belief, origin or the body?',
  ),
  profiling: declared(
    'spec.decision.profiling',
    'profiling',
    'Is data about people used to evaluate them, or to predict something about them?',
  ),
  canOverride: declared(
    'spec.oversight.canOverride',
    'reviewers may change the result',
    'May reviewers change the result?',
  ),
  understandsOutput: declared(
    'spec.oversight.understandsOutput',
    'reviewers understand the output',
    'Do reviewers understand what the system puts out?',
  ),
  seesOtherInformation: declared(
    'spec.oversight.seesOtherInformation',
    'reviewers see other information',
    'Do reviewers see more than what the system puts out?',
  ),
  directInteraction: declared(
    'spec.classification.contact.directInteraction',
    'customers deal with the AI itself',
    'Do customers talk, write or otherwise deal with the AI itself?',
  ),
  obviouslyAi: declared(
    'spec.classification.contact.obviouslyAi',
    'plainly an AI',
    'Would any attentive customer see at once that it is an AI?',
  ),
  emotionalCompanion: declared(
    'spec.classification.contact.emotionalCompanion',
    'emotional companion',
    'Does the AI act like a person and keep customers emotional company?',
  ),
  syntheticContent: declared(
    'spec.classification.content.synthetic',
    'generated content',
    'Which content does the AI generate for customers: audio, images, video, text, or none?',
  ),
  deepFake: declared(
    'spec.classification.content.deepFake',
    'deep fakes',
    'Does generated content pass for real people, places or events?',
  ),
  publicInterestText: declared(
    'spec.classification.content.publicInterestText',
    'text of public interest',
    'Does generated text inform the public on matters of public interest?',
  ),
  editorialResponsibility: declared(
    'spec.classification.content.editorialResponsibility',
    'editorial responsibility',
    'Does a person review such text, and does somebody answer for its publication?',
  ),
  lawfulBases: declared(
    'spec.classification.data.lawfulBases',
    'lawful basis',
    'On which basis is data about people used: consent, contract, a legal obligation, vital interests, a public task or legitimate interests?',
  ),
  dataSources: declared(
    'spec.classification.data.sources',
    'sources of data',
    'Does data about people come from the customers themselves, from elsewhere, or both?',
  ),
  directMarketing: declared(
    'spec.classification.data.directMarketing',
    'direct marketing',
    'Is data about people used for direct marketing?',
  ),
  consumerReport: declared(
    'spec.classification.data.consumerReport',
    'consumer report used',
    'Is a report of a consumer reporting agency used?',
  ),
  emotionRecognition: declared(
    'spec.classification.data.emotionRecognition',
    'emotion recognition',
    'Are emotions or intentions read from faces, voices or bodies?',
  ),
  biometricCategorisation: declared(
    'spec.classification.data.biometricCategorisation',
    'biometric categorisation',
    'Are people sorted into categories by biometric data?',
  ),
  personalisedOffer: declared(
    'spec.classification.use.personalisedOffer',
    'offer made for the single customer',
    'Are prices or offers made for the single customer by automated processing?',
  ),
  automatedMonitoring: declared(
    'spec.classification.use.automatedMonitoring',
    'automated monitoring of work',
    'Is people’s work watched or rated by automated means?',
  ),
  videoInterview: declared(
    'spec.classification.use.videoInterview',
    'analysis of video interviews',
    'Does AI analyse recorded job interviews?',
  ),
  publicJobPosting: declared(
    'spec.classification.use.publicJobPosting',
    'publicly advertised job',
    'Does it concern jobs that are advertised to the public?',
  ),
  medicalTreatment: declared(
    'spec.classification.use.medicalTreatment',
    'part of health care',
    'Is AI part of a health care service or treatment?',
  ),
  highImpact: declared(
    'spec.classification.use.highImpact',
    'high-impact AI (Korea)',
    'Is it high-impact AI in the sense of Korean law?',
  ),
  eligibleComplainants: declared(
    'spec.classification.use.eligibleComplainants',
    'eligible complainants (UK)',
    'May some of the customers take complaints to the UK Financial Ombudsman Service?',
  ),
  retailCustomers: declared(
    'spec.classification.use.retailCustomers',
    'retail customers (UK)',
    'Are some of the customers retail customers in the sense of the FCA?',
  ),
} satisfies Record<string, Attribute>;
