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

/**
 * Reads the JSON body of a request; a bad one is refused with the path, and
 * what is allowed there.
 */
export function parseBody<T extends z.ZodObject>(
  schema: T,
  body: unknown,
): z.infer<T> {
  const result = schema.safeParse(body);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  if (issue.code === 'unrecognized_keys') {
    throw new InputError(
      `The body has no key '${issue.keys[0]}'; use ${Object.keys(
        schema.shape,
      ).join(', ')}`,
    );
  }
  const path = issue.path.join('.');
  throw new InputError(
    path ? `${path}: ${issue.message}` : `The body: ${issue.message}`,
  );
}
