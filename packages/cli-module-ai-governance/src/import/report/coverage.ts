import {
  aiSystemSpecSchema,
  customerInteractionSpecSchema,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { getJsonValueAtPath } from '@backstage/filter-predicates';
import { JsonValue } from '@backstage/types';
import { z } from 'zod';

/** How many entities of a kind say something in one field. */
export interface FieldCoverage {
  kind: string;
  /** The field, such as `spec.affected.roles`. */
  field: string;
  filled: number;
  of: number;
}

const METADATA_FIELDS = ['metadata.title', 'metadata.description'];

const FIELDS = {
  [KIND_AI_SYSTEM]: specFields(aiSystemSpecSchema, 'spec'),
  [KIND_CUSTOMER_INTERACTION]: specFields(
    customerInteractionSpecSchema,
    'spec',
  ),
};

/** The coverage of every field that our kinds have, filled or not. */
export function coverage(entities: readonly Entity[]): FieldCoverage[] {
  return Object.entries(FIELDS).flatMap(([kind, specFieldsOfKind]) => {
    const ofKind = entities.filter(entity => entity.kind === kind);
    return [...METADATA_FIELDS, ...specFieldsOfKind].map(field => ({
      kind,
      field,
      filled: ofKind.filter(
        entity =>
          getJsonValueAtPath(entity as unknown as JsonValue, field) !==
          undefined,
      ).length,
      of: ofKind.length,
    }));
  });
}

/** The fields at the bottom of a schema's maps; a list is one field. */
function specFields(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional) {
    return specFields(schema.unwrap() as z.ZodType, path);
  }
  return schema instanceof z.ZodObject
    ? Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(
        ([key, field]) => specFields(field, `${path}.${key}`),
      )
    : [path];
}
