import { z } from 'zod';

/** How long texts may be. */
const SHORT = 300;
const LONG = 20_000;

/** One line that people wrote. */
export function line(description: string, max = SHORT) {
  return (
    z
      .string()
      .trim()
      .min(1, { error: 'text that is not blank' })
      .max(max, { error: `at most ${max} characters` })
      // PostgreSQL keeps every other character.
      .refine(text => !text.includes('\0'), {
        error: 'text without the character U+0000',
      })
      .describe(description)
  );
}

/** Text of any length that people write. */
export function prose(description: string) {
  return line(description, LONG);
}

/** A moment, with its distance from UTC. */
export function moment(description: string) {
  return z.iso
    .datetime({
      offset: true,
      error: 'a moment in ISO 8601, such as 2026-11-03T09:30:00Z',
    })
    .describe(description);
}
