import { z } from 'zod';
import { AttributeType } from './types';

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function stepInto(schema: z.ZodType, key: string): z.ZodType {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject) || !Object.hasOwn(inner.shape, key)) {
    throw new Error(`There is no ${key} in the schema`);
  }
  return unwrap(inner.shape[key] as z.ZodType);
}

/**
 * The type of the attribute that a kind's schema has at a path, so that no
 * list of values is written twice.
 *
 * @param path - such as `spec.decision.effect`
 */
export function typeAt(specSchema: z.ZodType, path: string): AttributeType {
  const [, ...keys] = path.split('.');
  const schema = keys.reduce(stepInto, specSchema);
  if (schema instanceof z.ZodEnum) {
    return { type: 'word', values: schema.options as string[] };
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) {
    return { type: 'words', values: schema.element.options as string[] };
  }
  if (schema instanceof z.ZodBoolean) {
    return { type: 'yes-no' };
  }
  return { type: schema instanceof z.ZodNumber ? 'number' : 'date' };
}
