import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { KIND_AI_SYSTEM, KIND_CUSTOMER_INTERACTION } from './constants';
import { aiSystemSpecSchema } from './aiSystem';
import { customerInteractionSpecSchema } from './customerInteraction';

/**
 * The schemas of what may stand under `spec`, by kind.
 * @public
 */
export const SPEC_SCHEMAS = {
  [KIND_AI_SYSTEM]: aiSystemSpecSchema,
  [KIND_CUSTOMER_INTERACTION]: customerInteractionSpecSchema,
} as const;

/** The kinds that this product adds to the catalog. @public */
export type GovernanceKind = keyof typeof SPEC_SCHEMAS;

/** Whether a kind is one of ours. The catalog's kinds are case-sensitive. @public */
export function isGovernanceKind(kind: string): kind is GovernanceKind {
  return Object.hasOwn(SPEC_SCHEMAS, kind);
}

/**
 * The JSON Schema (draft 7) of one kind, without the envelope that all
 * catalog entities share (`apiVersion`, `kind`, `metadata`).
 * @public
 */
export function kindJsonSchema(kind: GovernanceKind): JsonObject {
  const { $schema, ...spec } = z.toJSONSchema(SPEC_SCHEMAS[kind], {
    target: 'draft-7',
  }) as JsonObject;
  return {
    type: 'object',
    required: ['spec'],
    properties: { spec },
  };
}
