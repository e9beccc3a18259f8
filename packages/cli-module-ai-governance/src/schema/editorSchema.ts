import {
  API_VERSION,
  GovernanceKind,
  kindJsonSchema,
  SPEC_SCHEMAS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The kinds that have a schema. */
export const SCHEMA_KINDS = Object.keys(SPEC_SCHEMAS) as GovernanceKind[];

/**
 * The JSON Schema (draft 7) of a whole entity of one kind, by which editors
 * complete and check declarations.
 * @public
 */
export function editorSchema(kind: GovernanceKind): JsonObject {
  return {
    $schema: DRAFT,
    title: kind,
    description: `A catalog entity of kind ${kind}.`,
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { const: API_VERSION },
      kind: { const: kind },
      metadata: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'The name in the catalog.' },
        },
      },
      ...(kindJsonSchema(kind).properties as JsonObject),
    },
  };
}

/**
 * The JSON Schema (draft 7) for files that hold entities of several kinds:
 * ours have to fit their schema, all others are left alone.
 * @public
 */
export function catalogFileSchema(): JsonObject {
  return {
    $schema: DRAFT,
    title: 'Catalog file',
    description: `Catalog entities; those of kind ${SCHEMA_KINDS.join(
      ' and ',
    )} are checked.`,
    type: 'object',
    allOf: SCHEMA_KINDS.map(kind => {
      const { $schema, ...schema } = editorSchema(kind);
      return {
        if: { required: ['kind'], properties: { kind: { const: kind } } },
        then: schema,
      };
    }),
  };
}
