import {
  aiSystemSpecSchema,
  customerInteractionSpecSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { conditionSchema } from './conditionSchema';
import { expressionSchema } from './expressionSchema';
import { keys } from './keys';
import { line, text, webAddress } from './texts';

const namePart = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'lower-case letters and digits, with hyphens between them',
});

const textExpression = expressionSchema(text);

const licenceSchema = keys({
  text: line.describe('What has to be said wherever the records are shown.'),
  address: webAddress.describe('Where the licence can be read.').optional(),
}).describe('The terms under which the records may be shown.');

const ownersSchema = keys({
  name: textExpression.describe('The name of the team or body.'),
  existing: z
    .record(z.string(), aiSystemSpecSchema.shape.owner)
    .describe('References for names that the catalog has owners for.')
    .optional(),
  groups: keys({ type: text.describe('The type of these Groups.') })
    .describe('Asks for a Group for every other name.')
    .optional(),
}).describe('Who owns what is imported, where no `owner` is mapped.');

const systemSchema = keys({
  name: textExpression.describe('What its name is made from.'),
  title: textExpression.describe('Its title.').optional(),
  description: textExpression.describe('Its description.').optional(),
  spec: expressionSchema(aiSystemSpecSchema.partial({ owner: true })).describe(
    'What fills the fields of its spec.',
  ),
}).describe('The AI system of a record.');

const interactionSchema = keys({
  id: namePart
    .describe('Makes its name, after that of the AI system.')
    .optional(),
  when: conditionSchema
    .describe('The records that have it; all if left out.')
    .optional(),
  title: textExpression.describe('Its title.').optional(),
  description: textExpression.describe('Its description.').optional(),
  spec: expressionSchema(
    // Its AI system is always that of the record.
    customerInteractionSpecSchema
      .omit({ aiSystems: true })
      .partial({ owner: true }),
  )
    .describe('What fills the fields of its spec.')
    .optional(),
}).describe('One customer interaction of a record.');

/**
 * A mapping file: what the columns of an inventory say about AI systems. What
 * may stand under `spec` follows from the schemas of the kinds.
 */
export const mappingSchema = keys({
  inventory: line.describe('The name of the inventory.'),
  licence: licenceSchema.optional(),
  records: text
    .describe('In JSON and YAML: where the list of records stands.')
    .optional(),
  delimiter: z
    .string()
    .min(1)
    .describe('In CSV: what stands between two fields.')
    .optional(),
  empty: z
    .array(z.string())
    .describe('Texts that stand for an empty column.')
    .optional(),
  columns: z
    .record(z.string(), textExpression)
    .describe('Columns made from others, in this order.')
    .optional(),
  key: text.describe(
    'The column that tells a record from all others, for good.',
  ),
  address: textExpression
    .describe('The web address of the original record.')
    .optional(),
  namespace: namePart
    .describe('The namespace of what is imported; `default` if left out.')
    .optional(),
  owners: ownersSchema.optional(),
  system: systemSchema,
  interactions: z.array(interactionSchema).min(1),
});

/** What a mapping file says. */
export type Mapping = z.infer<typeof mappingSchema>;
