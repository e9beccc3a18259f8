import { z } from 'zod';

/**
 * A schema that looks at the value before it decides what to ask of it, so
 * that an error speaks of what was meant, and not of every alternative. It
 * changes nothing in the value.
 */
export function choose<T>(
  pick: (value: unknown) => z.ZodType,
): z.ZodType<T, T> {
  return z.custom<T>().superRefine((value, context) => {
    for (const issue of pick(value).safeParse(value).error?.issues ?? []) {
      context.addIssue({ ...issue, input: value } as z.core.$ZodRawIssue);
    }
  });
}
