import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * Reads the query parameters of a request; a bad one is refused with its name,
 * what it said, and what is allowed.
 */
export function parseQueryParams<T extends z.ZodObject>(
  schema: T,
  query: unknown,
): z.infer<T> {
  const result = schema.safeParse(query);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  if (issue.code === 'unrecognized_keys') {
    throw new InputError(
      `There is no query parameter '${issue.keys[0]}'; use ${Object.keys(
        schema.shape,
      ).join(', ')}`,
    );
  }
  throw new InputError(
    `Query parameter '${String(issue.path[0])}': ${issue.message}`,
  );
}

/** The keys that a body may have, where the schema says so. */
function keysOf(schema: z.ZodType, body: unknown): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.keys(schema.shape);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const fits = schema.options.find(
      option =>
        option instanceof z.ZodObject &&
        z
          .object({
            [schema.def.discriminator]: option.shape[schema.def.discriminator],
          })
          .safeParse(body).success,
    );
    return fits ? keysOf(fits as z.ZodType, body) : [];
  }
  return [];
}

/**
 * Reads the JSON body of a request; a bad one is refused with the path, and
 * what is allowed there.
 */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const allowed = path ? [] : keysOf(schema, body);
    throw new InputError(
      `${path || 'The body'} has no key '${issue.keys[0]}'${
        allowed.length > 0 ? `; use ${allowed.join(', ')}` : ''
      }`,
    );
  }
  throw new InputError(
    path ? `${path}: ${issue.message}` : `The body: ${issue.message}`,
  );
}
