import { z } from 'zod';

/** A map with exactly these keys; the error on another one lists them. */
export function keys<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `no such key here, but one of ${Object.keys(shape).join(', ')}`
        : undefined,
  });
}
