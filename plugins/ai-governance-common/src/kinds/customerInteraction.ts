import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { classificationSchema } from './classification';
import {
  API_VERSION,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  SERVICE_KINDS,
} from './constants';
import { feedbackSchema } from './feedback';
import {
  date,
  entityRef,
  oneOf,
  owner,
  text,
  texts,
  webAddress,
  yesNo,
} from './primitives';
import { regulatedAsSchema } from './regulatedAs';
import { transparencySchema } from './transparency';
import {
  AFFECTED_ROLES,
  DECISION_EFFECTS,
  DECISION_SUBJECTS,
  HUMAN_ROLES,
  IMPACT_AREAS,
  INTERACTION_TYPES,
  LIFECYCLES,
  LIKELIHOODS,
  SAFEGUARD_KINDS,
  SECTORS,
  SEVERITIES,
} from './vocabulary';

const materialitySchema = z
  .strictObject({
    material: yesNo('Whether customers are materially affected.'),
    rationale: text('Why they are, or are not.').optional(),
  })
  .describe('Whether the interaction matters to customers, and why.');

const affectedSchema = z
  .strictObject({
    roles: z
      .array(
        oneOf(
          AFFECTED_ROLES,
          'One role. Employees, candidates and platform workers can be named too; they stand outside A.10.4.',
        ),
      )
      .describe('In which role people or companies are affected.')
      .optional(),
    jurisdictions: z
      .array(
        z
          .string()
          .regex(/^(?:[A-Z]{2}|EU|EEA)(?:-[A-Z0-9]{1,3}){0,2}$/, {
            error: 'an ISO 3166 code such as DE, GB or US-CA, or EU or EEA',
          })
          .describe(
            'An ISO 3166 country or subdivision, such as DE, GB or US-CA; or EU or EEA.',
          ),
      )
      .describe('Where the affected customers are.')
      .optional(),
    sector: oneOf(SECTORS, 'The sector of the business.').optional(),
    peoplePerYear: z
      .int()
      .min(0)
      .max(10_000_000_000)
      .describe('About how many people or companies are affected in a year.')
      .optional(),
    vulnerableGroups: texts(
      'Groups among them that are easily harmed. An empty list says: looked, and found none.',
      'One group.',
    ).optional(),
  })
  .describe('Who is affected.');

const decisionSchema = z
  .strictObject({
    subject: oneOf(DECISION_SUBJECTS, 'What is decided about.').optional(),
    humanRole: oneOf(
      HUMAN_ROLES,
      'What people do: none; on-request: a person looks again when asked; reviews-each: a person checks every result before it takes effect; decides: a person decides and the AI advises.',
    ).optional(),
    effect: oneOf(
      DECISION_EFFECTS,
      'What the result does to the customer: a legal effect, one that is similarly significant, a limited one, or none.',
    ).optional(),
    personalData: yesNo('Whether personal data is used.').optional(),
    specialCategories: yesNo(
      'Whether special categories of personal data are used, such as health, religion or biometrics.',
    ).optional(),
    profiling: yesNo(
      'Whether personal data is used to evaluate or predict something about a person.',
    ).optional(),
  })
  .describe('What is decided, how, and with which effect.');

const oversightSchema = z
  .strictObject({
    reviewers: owner(
      'The team or person that reviews results of this interaction.',
    ).optional(),
    canOverride: yesNo('Whether reviewers may change the result.').optional(),
    understandsOutput: yesNo(
      'Whether reviewers understand what the system puts out.',
    ).optional(),
    seesOtherInformation: yesNo(
      'Whether reviewers see other information than the system’s output.',
    ).optional(),
  })
  .describe('How people oversee this interaction (A.5.4 in the guidance).');

const impactSchema = z
  .strictObject({
    area: oneOf(IMPACT_AREAS, 'The area of the impact.'),
    description: text('What may happen to a customer.').optional(),
    severity: oneOf(SEVERITIES, 'How bad it would be.').optional(),
    likelihood: oneOf(LIKELIHOODS, 'How likely it is.').optional(),
    mitigation: text('What is done against it.').optional(),
  })
  .describe('One possible impact on customers.');

const safeguardSchema = z
  .strictObject({
    kind: oneOf(SAFEGUARD_KINDS, 'What sort of safeguard it is.'),
    description: text('What exactly protects the customer.').optional(),
  })
  .describe('One safeguard for customers.');

/**
 * What the `spec` of a customer interaction may say. Almost all of it is
 * optional: what is missing shows in the posture.
 * @public
 */
export const customerInteractionSpecSchema = z
  .strictObject({
    type: oneOf(
      INTERACTION_TYPES,
      'What sort of interaction it is.',
    ).optional(),
    lifecycle: oneOf(
      LIFECYCLES,
      'Where the interaction stands in its life.',
    ).optional(),
    owner: owner('The team or person that owns the interaction.'),
    system: entityRef(
      ['System'],
      'The System that the interaction is a part of.',
    ).optional(),
    purpose: text('What the interaction is for, in one sentence.').optional(),
    aiSystems: z
      .array(entityRef([KIND_AI_SYSTEM], 'One AI system.'))
      .describe('The AI systems behind the interaction.')
      .optional(),
    services: z
      .array(entityRef(SERVICE_KINDS, 'One Component or API.'))
      .describe('The services that deliver the interaction.')
      .optional(),
    materiality: materialitySchema.optional(),
    affected: affectedSchema.optional(),
    decision: decisionSchema.optional(),
    oversight: oversightSchema.optional(),
    classification: classificationSchema.optional(),
    regulatedAs: regulatedAsSchema.optional(),
    impacts: z
      .array(impactSchema)
      .describe('What may happen to customers because of the interaction.')
      .optional(),
    impactAssessment: z
      .strictObject({
        ref: webAddress('Where the assessment can be read.'),
        date: date('When it was made.'),
      })
      .describe('The assessment of the impact on people.')
      .optional(),
    safeguards: z
      .array(safeguardSchema)
      .describe('What protects customers.')
      .optional(),
    transparency: transparencySchema.optional(),
    feedback: feedbackSchema.optional(),
  })
  .describe(
    'A customer interaction: one way in which AI systems affect customers.',
  );

/** What the `spec` of a customer interaction says. @public */
export type CustomerInteractionSpec = z.infer<
  typeof customerInteractionSpecSchema
>;

/** The catalog entity of a customer interaction. @public */
export interface CustomerInteractionEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: typeof KIND_CUSTOMER_INTERACTION;
  spec: CustomerInteractionSpec;
}
