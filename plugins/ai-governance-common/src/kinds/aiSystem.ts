import { Entity } from '@backstage/catalog-model';
import { z } from 'zod';
import { API_VERSION, KIND_AI_SYSTEM } from './constants';
import {
  anyEntityRef,
  date,
  entityRef,
  oneOf,
  owner,
  period,
  text,
  texts,
  webAddress,
  yesNo,
} from './primitives';
import {
  AI_ACT_CLASSES,
  AI_SYSTEM_ROLES,
  AI_SYSTEM_TYPES,
  ANNEX_III_AREAS,
  LIFECYCLES,
  RESPONSIBILITY_ACTIVITIES,
  RESPONSIBLE_PARTIES,
} from './vocabulary';

const supplierSchema = z
  .strictObject({
    name: text('The name of the supplier.'),
    provides: text('What the supplier provides to this system.').optional(),
    commitments: z
      .strictObject({
        notifyWithin: period(
          'How soon the supplier tells us about an incident.',
        ).optional(),
        dataUse: text('What the supplier may do with the data.').optional(),
        performance: text(
          'Which performance the supplier has promised.',
        ).optional(),
        reviewSupport: yesNo(
          'Whether the supplier helps to review a contested result.',
        ).optional(),
        responsibleUse: webAddress(
          'Where the supplier states its terms of responsible use.',
        ).optional(),
      })
      .describe('What the supplier has promised us.')
      .optional(),
  })
  .describe('One supplier of a part of the system.');

const responsibilitySchema = z
  .strictObject({
    activity: oneOf(
      RESPONSIBILITY_ACTIVITIES,
      'The activity that somebody is responsible for.',
    ),
    party: oneOf(RESPONSIBLE_PARTIES, 'The party that is responsible.'),
    owner: owner(
      'The team or person with us that carries it, or watches over it.',
    ).optional(),
  })
  .describe('Who is responsible for one activity.');

const systemClassificationSchema = z
  .strictObject({
    aiActClass: oneOf(
      AI_ACT_CLASSES,
      'The class of the system under the EU AI Act.',
    ).optional(),
    annexIIIAreas: z
      .array(oneOf(ANNEX_III_AREAS, 'One area of Annex III.'))
      .describe(
        'Of a system that is high-risk by Annex III of the EU AI Act: the areas it is used in.',
      )
      .optional(),
    generative: yesNo(
      'Whether the system generates text, images, sound or video.',
    ).optional(),
    onMarketSince: date(
      'When the system was first made available or put to use.',
    ).optional(),
  })
  .describe(
    'How laws class the system: proposed here, confirmed in the portal.',
  );

/**
 * What the `spec` of an AI system may say. The JSON Schema, the types and the
 * error messages all follow from it.
 * @public
 */
export const aiSystemSpecSchema = z
  .strictObject({
    type: oneOf(AI_SYSTEM_TYPES, 'What sort of AI the system uses.').optional(),
    lifecycle: oneOf(
      LIFECYCLES,
      'Where the system stands in its life.',
    ).optional(),
    owner: owner('The team or person that owns the AI system.'),
    system: entityRef(
      ['System'],
      'The System that the AI system is a part of.',
    ).optional(),
    purpose: text('What the system does, in one sentence.'),
    intendedUse: texts(
      'The uses that the system was made for.',
      'One intended use.',
    ).optional(),
    notIntendedFor: texts(
      'The limits of valid use: what the system must not be used for.',
      'One use that the system is not made for.',
    ).optional(),
    roles: z
      .array(
        oneOf(
          AI_SYSTEM_ROLES,
          'provider: we make it available; deployer: we use it; both.',
        ),
      )
      .describe('What we are with regard to this system.')
      .optional(),
    classification: systemClassificationSchema.optional(),
    dependsOn: z
      .array(anyEntityRef('One entity that the system depends on.'))
      .describe(
        'Models, data sets, MCP servers and other entities that the system depends on.',
      )
      .optional(),
    suppliers: z
      .array(supplierSchema)
      .describe(
        'Who supplies the system or parts of it, and what they promised. An empty list says: nobody does.',
      )
      .optional(),
    responsibilities: z
      .array(responsibilitySchema)
      .describe(
        'Who is responsible for what over the life of the system: us, a supplier or the customer.',
      )
      .optional(),
    responsibleUse: z
      .array(webAddress('The address of one commitment.'))
      .describe(
        'The commitments on responsible use that the system is run under.',
      )
      .optional(),
    customerImpact: z
      .strictObject({
        material: yesNo('Whether the system materially affects customers.'),
        rationale: text('Why it does, or does not.'),
      })
      .describe(
        'Whether customers are affected. A system without customer interactions says here why.',
      )
      .optional(),
  })
  .describe('An AI system: a system that uses AI, owned by a team.');

/** What the `spec` of an AI system says. @public */
export type AiSystemSpec = z.infer<typeof aiSystemSpecSchema>;

/** The catalog entity of an AI system. @public */
export interface AiSystemEntity extends Entity {
  apiVersion: typeof API_VERSION;
  kind: typeof KIND_AI_SYSTEM;
  spec: AiSystemSpec;
}
