import { z } from 'zod';
import { MappingProblem, schemaProblems } from './schemaProblems';

/**
 * Reads a candidate by a schema, and does without the fields that it refuses:
 * a wrong e-mail address is no reason to lose what a customer says.
 */
export function takeWhatFits<T>(
  candidate: object,
  schema: z.ZodType<T>,
): { value?: T; problems: MappingProblem[] } {
  const rounds: MappingProblem[][] = [];
  let left = candidate;
  // Each round takes away at least one field, so this ends.
  for (;;) {
    const result = schema.safeParse(left);
    if (result.success) {
      return { value: result.data, problems: rounds.flat() };
    }
    const found = schemaProblems(result.error, left);
    rounds.push(found);
    const fewer = found.reduce(
      (fields, { path }) => without(fields, path),
      left,
    );
    if (fewer === left) {
      // What was lacking later is lacking because it was taken away.
      return { problems: rounds[0] };
    }
    left = fewer;
  }
}

/** An object without what stands at a path; itself if nothing does. */
function without<T extends object>(
  fields: T,
  path: readonly (string | number)[],
): T {
  const [name, ...rest] = path;
  const value = (fields as Record<string, unknown>)[name];
  if (value === undefined || Array.isArray(fields)) {
    return fields;
  }
  const isPart = typeof value === 'object' && value !== null;
  const smaller =
    isPart && rest.length > 0 && !Array.isArray(value)
      ? without(value, rest)
      : undefined;
  if (smaller === value && smaller !== undefined) {
    return without(fields, [name]);
  }
  const { [name as keyof T]: _, ...others } = fields;
  const isEmpty = smaller === undefined || Object.keys(smaller).length === 0;
  return (isEmpty ? others : { ...others, [name]: smaller }) as T;
}
