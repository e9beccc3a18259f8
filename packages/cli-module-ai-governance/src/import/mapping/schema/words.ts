import { z } from 'zod';

const TYPES: Record<string, string> = {
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** What an issue says is allowed, in words. */
export function allowedWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.message;
    case 'too_small':
      return issue.origin === 'number'
        ? `${issue.minimum} or more`
        : 'at least one';
    case 'too_big':
      return `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}
