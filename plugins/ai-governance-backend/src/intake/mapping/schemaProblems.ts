import { z } from 'zod';

/**
 * One thing that does not fit. What was found may be personal: it is for
 * whoever may see the payload, and never for a log.
 */
export interface MappingProblem {
  /** The path in the candidate, such as `['requests', 0, 'type']`. */
  path: (string | number)[];
  found: unknown;
  allowed: string;
}

/** Says of each thing that a schema refused where, what, and what is allowed. */
export function schemaProblems(
  error: z.ZodError,
  value: unknown,
): MappingProblem[] {
  return error.issues.map(issue => {
    const path = issue.path.map(step =>
      typeof step === 'number' ? step : String(step),
    );
    return { path, found: valueAt(value, path), allowed: allowedBy(issue) };
  });
}

function valueAt(root: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    root,
  );
}

/** How the messages begin that schemas have of themselves. */
const STOCK_MESSAGE = /^(?:Invalid|Too) /;

function allowedBy(issue: z.core.$ZodIssue): string {
  if (!STOCK_MESSAGE.test(issue.message)) {
    return issue.message;
  }
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return (
        { array: 'a list', object: 'a map of keys', string: 'text' }[
          issue.expected as string
        ] ?? `a ${issue.expected}`
      );
    case 'too_small':
      return `${issue.minimum} or more`;
    case 'too_big':
      return `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}
